//! The page about access: what was tested and how, what falls short, whom to tell.

/// The heading.
pub const TITLE: &str = "Accesibilidad";
/// Whom the site is for and what it is measured against.
pub const LEAD: &str = "Bearings está hecho para todas las personas: con teclado, con lector de pantalla, con lupa o con un solo pulgar en el autobús. Lo medimos con WCAG 2.2, nivel AA, la norma que piden muchas escuelas.";

/// Above the choice of keys.
pub const KEYS: &str = "Teclas de números";
/// What they do, and for whom they can be in the way.
pub const KEYS_WHY: &str = "En el cuestionario, las teclas del 0 al 9 contestan una pregunta. Si le hablas a tu dispositivo, o tocas teclas sin querer, aquí puedes desactivarlas. Tab, las flechas y Enter siguen funcionando. Lo que elijas se guarda en este dispositivo.";
/// The choice itself.
pub const KEYS_ON: &str = "Las teclas de números contestan preguntas";

/// Above the tests.
pub const TESTED: &str = "Qué probamos, y cómo";
/// When, and in what.
pub const TESTED_LEAD: &str = "Estas pruebas se hicieron en noviembre de 2026 con el navegador Chromium, y casi todas también con Firefox. La mayoría se repite con cada cambio del sitio.";
/// What, how, and what came out.
pub const TESTS: [[&str; 3]; 10] = [
    [
        "Fallas que encuentra un programa",
        "El programa axe-core revisó unas 80 pantallas, cada una en teléfono y en computadora, con colores claros y oscuros, y además 20 pantallas en español y 60 páginas de carreras.",
        "Ninguna falla.",
    ],
    [
        "Solo con teclado",
        "El cuestionario completo con Tab, Enter y las teclas de números, y una vuelta con Tab por las páginas principales.",
        "Se llega a cada botón y a cada campo, se ve dónde estás y nada te deja atrapado.",
    ],
    [
        "Una página nueva",
        "Pasamos de una página a otra y miramos dónde quedaba el teclado.",
        "En el título de la página nueva, con una marca al lado.",
    ],
    [
        "Lector de pantalla",
        "Leímos lo que el navegador entrega a un lector de pantalla: nombres, tablas y lo que se dice en voz alta cuando algo cambia.",
        "Cada dibujo tiene al lado una tabla o una frase que dice lo mismo. Los cambios de la lista se dicen en voz alta.",
    ],
    [
        "Tamaño de los botones",
        "Medimos cada botón, enlace y campo de cada pantalla en un teléfono angosto.",
        "Todos tienen 24 píxeles, o el mismo espacio alrededor. Las respuestas y los botones principales tienen 48, y los anillos pequeños entre dos respuestas, 44.",
    ],
    [
        "Zoom",
        "Cada pantalla con 320 píxeles de ancho, que es lo que deja un zoom de 400 % en una computadora.",
        "Nada queda cortado, y la página no se mueve de lado. Las tablas anchas se mueven dentro de su marco.",
    ],
    [
        "Más espacio en el texto",
        "Más espacio entre líneas, palabras y letras, tanto como pide WCAG 2.2, en cada pantalla.",
        "No se pierde ningún texto.",
    ],
    [
        "Tus propios colores",
        "Un tema de contraste como los de Windows, en cada tipo de página.",
        "Se distinguen los botones, los dibujos y las respuestas elegidas.",
    ],
    [
        "Contraste",
        "Calculamos el contraste entre el texto y el fondo en los dos temas.",
        "Al menos 7 a 1 en el texto, y al menos 3 a 1 en los bordes de botones y campos.",
    ],
    ["Menos movimiento", "El ajuste de menos movimiento, en cada tipo de página.", "Nada se mueve."],
];

/// Above what is the same everywhere.
pub const MADE: &str = "Cómo está hecho";
/// What is the same everywhere.
pub const MADE_SO: [&str; 3] = [
    "Ningún color va solo: cada una de las seis áreas tiene también una letra y un patrón.",
    "No hay límite de tiempo. Puedes parar, volver y cambiar cualquier respuesta.",
    "Las palabras son sencillas. “Saber más” explica qué quiere decir un término.",
];

/// Above what falls short.
pub const SHORT: &str = "Qué falta todavía";
/// What falls short.
pub const SHORT_OF: [&str; 4] = [
    "Todavía no lo ha probado nadie que use todos los días un lector de pantalla, un pulsador o una lupa. Los programas y nuestros propios ojos encuentran muchas fallas, pero no todas.",
    "Para ver completa una tabla ancha en el teléfono (universidades, o carreras lado a lado), hay que moverla de lado.",
    "Algunos nombres de carreras, destrezas y tareas vienen del Departamento de Trabajo de los Estados Unidos, y unos son largos y difíciles.",
    "Las páginas de las universidades y de otros sitios no son nuestras, y no las hemos probado.",
];

/// Above whom to tell.
pub const TELL: &str = "Si algo no te funciona";
/// Whom to tell.
pub const TELL_WHOM: &str = "Díselo a quien te dio el enlace: tu docente, tu escuela o quien tenga este sitio. Bearings es solo una carpeta de archivos. No tiene servidor ni buzón, así que nada de lo que escribas aquí podría llegarnos.";
/// What helps them.
pub const TELL_WHAT: &str = "Ayuda que digas en qué página fue, qué querías hacer y qué usas: el navegador, el dispositivo, el lector de pantalla.";
