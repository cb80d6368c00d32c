//! The page for teachers: a lesson, what the quiz can say, how to talk about a result, privacy.

mod talks;

pub use talks::*;

use super::form_minutes;
use crate::accuracy::{DEGREE_HOLDERS, FULL, IN_BAND, ONET_RULE, RANDOM_BEST, SHARED};
use crate::instrument::Form;

/// The tab title.
pub const TITLE: &str = "Para docentes";
/// The page's heading.
pub const HEADING: &str = "Una clase con Bearings";
/// What it takes.
pub const LEAD: &str = "Una hora de clase; un celular, tableta o computadora por estudiante; sin cuentas. Para estudiantes de 12 años o más.";

/// The way to a class link.
pub const MAKE_LINK: &str = "Crear un enlace de clase";
/// The way to the board.
pub const BOARD: &str = "Abrir el tablero de la clase";
/// The way to the certificate.
pub const CERTIFICATE: &str = "Constancia y palabra de control";
/// Prints the page.
pub const PRINT: &str = "Imprimir este plan";

/// Before the lesson.
pub const BEFORE: &str = "Antes de la clase";
/// What to do then.
pub const BEFORE_STEPS: [&str; 4] = [
    "Haz tú el cuestionario. Tu propia lista es lo mejor que puedes mostrar al explicar cómo se lee una.",
    "Crea un enlace de clase y ábrelo una vez en un dispositivo de la escuela, para ver si la red lo deja pasar.",
    "Piensa para qué son los códigos. Si solo necesitas saber quién terminó, pide constancias y no códigos.",
    "Dilo de antemano: nadie tiene que mostrarle su resultado a nadie.",
];

/// The plan's heading.
pub const PLAN: &str = "La clase";
/// The table's caption.
pub const PLAN_CAPTION: &str = "Un plan para 45 minutos";
/// The table's columns.
pub const PLAN_COLUMNS: [&str; 3] = ["Minutos", "Qué pasa", "Qué podrías decir"];

/// A part of the lesson.
pub struct Part {
    /// How many minutes it takes.
    pub minutes: u32,
    /// Its name.
    pub name: &'static str,
    /// What students do.
    pub doing: &'static str,
    /// A sentence to say.
    pub saying: &'static str,
}

/// The lesson from start to end.
pub const PARTS: [Part; 6] = [
    Part {
        minutes: 5,
        name: "Empezar",
        doing: "En parejas: ¿qué podrías hacer durante una hora sin mirar el reloj?",
        saying: "“Hoy no hay respuestas correctas. Nadie ve las tuyas, a menos que las muestres.”",
    },
    Part {
        minutes: 3,
        name: "Abrir el enlace",
        doing: "Cada estudiante abre el enlace de clase o apunta una cámara a su código QR. Explica las tres partes: qué te gusta hacer, qué temas te gustaría usar, qué te resulta fácil.",
        saying: "“Los temas no tienen que ver con las notas. Preguntan cuánto te gustaría usar esto en tu trabajo.”",
    },
    Part {
        minutes: 15,
        name: "Contestar",
        doing: "En silencio, cada quien por su cuenta. Quien termina antes abre las primeras carreras de su lista.",
        saying: "“Si tienes dudas, quédate con la respuesta que llegó primero. Puedes saltarte una pregunta.”",
    },
    Part {
        minutes: 10,
        name: "Explorar",
        doing: "Cada estudiante abre dos carreras: una que esperaba y una que le sorprende. De cada una anota una cosa a favor y una en contra.",
        saying: "“Lee las razones antes de juzgar el nombre. Muchas veces el trabajo no es lo que su nombre hace pensar.”",
    },
    Part {
        minutes: 7,
        name: "Conversar",
        doing: "En parejas, cada quien cuenta sobre una carrera, no sobre toda la lista. Quien escucha pregunta y no califica.",
        saying: "“¿Qué tendrías que averiguar antes de poder decirle que sí o que no?”",
    },
    Part {
        minutes: 5,
        name: "Cerrar",
        doing: "Cada estudiante escribe un paso para esta semana. Luego entrega su código o imprime la constancia, según lo que pediste.",
        saying: "“Esta lista es de hoy. Vas a cambiar, y ella va a cambiar contigo.”",
    },
];

/// From which minute to which a part goes.
#[must_use]
pub fn minutes(from: u32, to: u32) -> String {
    format!("{from} a {to}")
}

/// How long the forms take.
#[must_use]
pub fn timing() -> String {
    format!(
        "La versión completa lleva unos {} minutos, y la rápida, unos {}. Si tienes menos tiempo, elige la rápida al crear el enlace de clase.",
        form_minutes(Form::Full),
        form_minutes(Form::Quick),
    )
}

/// What it can say.
pub const CAN: &str = "Lo que el cuestionario puede decir";

/// With figures from the method page.
#[must_use]
pub fn can() -> [String; 4] {
    [
        "Cuáles de 923 carreras reales van con las respuestas de cada estudiante, y en cada una, qué respuestas hablan a favor y cuáles en contra.".to_owned(),
        format!(
            "Qué tan bien distingue las carreras: eso se probó con personas inventadas. Para {} de cada 100 con un perfil cercano al de su carrera, esa carrera quedó entre las primeras diez de 923; con un perfil lejano, para {} de cada 100. La regla de O*NET, con 60 preguntas, llegó a {} y {}.",
            FULL.near, FULL.far, ONET_RULE.near, ONET_RULE.far,
        ),
        format!(
            "Qué tan seguro está. Cada carrera muestra qué lugares podría ocupar otro día. En {IN_BAND} de cada 100 casos, la carrera de una persona inventada estaba en esa franja cuando volvió a contestar.",
        ),
        format!(
            "Cuándo no tiene nada que decir. A quien toca respuestas al azar le sale, en promedio, menos de una carrera con “La mejor afinidad”: {}, mientras que la regla de O*NET da {}.",
            tenths(RANDOM_BEST.1),
            RANDOM_BEST.0,
        ),
    ]
}

/// What it cannot say.
pub const CANNOT: &str = "Lo que no puede decir";

/// With figures, too.
#[must_use]
pub fn cannot() -> [String; 5] {
    [
        format!(
            "Cuál carrera es la número uno. Cuando la misma persona inventada contesta dos veces, las dos listas de diez tienen en común unas {} carreras. Por eso conviene hablar de grupos de carreras, no de un solo lugar.",
            tenths(SHARED),
        ),
        "Qué tan bien hace algo cada estudiante. Las habilidades son lo que cada quien dice de sí. Por favor, no uses un resultado para ubicar, separar o calificar a nadie.".to_owned(),
        "Si una carrera hará feliz a alguien, o si habrá trabajo en ella donde vive.".to_owned(),
        format!(
            "Qué fue de quienes hicieron el cuestionario. Nadie les ha seguido la pista todavía. Con gente real hay una prueba: para 749 personas con título, las carreras que van con ese título quedaron {} lugares de 100 más arriba que para otras personas, solo por sus intereses.",
            tenths(DEGREE_HOLDERS.1),
        ),
        "Nada sobre lugares fuera de Estados Unidos. Los sueldos, los estudios y los puestos son promedios de todo el país.".to_owned(),
    ]
}

/// The way to the method page.
pub const METHOD: &str = "Cómo funciona, con todas las cifras y fuentes";

/// Privacy.
pub const PRIVACY: &str = "Privacidad, para leer en voz alta o mandar a casa";
/// One paragraph.
pub const PRIVACY_TEXT: &str = "Bearings es un cuestionario gratuito sobre carreras. Pregunta a cada estudiante qué le gusta hacer, qué temas le gustaría usar y qué cosas siente que le resultan fáciles. No pide nombre, correo electrónico ni cuenta. Las respuestas se quedan en el navegador del dispositivo donde se dieron, hasta que alguien las borre ahí. Ningún servidor las recibe, no se rastrea a nadie y no hay publicidad. Cada estudiante puede elegir si le entrega un código a su docente. El código lleva las respuestas, pero ningún nombre. Quien tiene el código o el enlace de un resultado puede ver ese resultado, así que conviene dárselo solo a personas de confianza. En un dispositivo que también usan otras personas, las respuestas se pueden borrar con “Empezar de nuevo”, al final del resultado.";

/// Paper.
pub const PAPER: &str = "En papel";
/// What can be printed.
pub const PAPER_TEXT: [&str; 4] = [
    "Un resultado es una página: la imagen de los intereses, los primeros diez lugares, qué tan firmes son, y el enlace como código QR.",
    "También se puede imprimir la página de cualquier carrera y cualquier comparación, con todas sus tablas abiertas.",
    "La constancia dice que alguien terminó, y nada sobre las respuestas. Con su palabra de control puedes compararla con un código.",
    "El tablero de la clase se imprime sin códigos y sin los grupos de menos de cinco.",
];

fn tenths(value: u32) -> String {
    format!("{}.{}", value / 10, value % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lesson_takes_what_its_caption_says() {
        let minutes: u32 = PARTS.iter().map(|part| part.minutes).sum();
        assert_eq!(minutes, 45);
        assert!(PLAN_CAPTION.contains("45"));
    }

    #[test]
    fn answering_leaves_time_for_the_full_form() {
        assert!(
            PARTS.iter().any(|part| part.name == "Contestar" && part.minutes >= form_minutes(Form::Full))
        );
    }
}
