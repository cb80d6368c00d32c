//! The method page: what is asked, how the list is made, how good it is, what it cannot do, where the facts are from.

use super::section_name;
use crate::accuracy::{DEGREE_HOLDERS, IN_BAND, RANDOM_BEST, SHARED, STAYS};
use crate::instrument::{Form, Section};

/// The heading.
pub const TITLE: &str = "Cómo funciona y qué no puede hacer";
/// The page in two sentences.
pub const LEAD: &str = "Bearings pregunta por tus intereses, por los temas que te atraen y por tus habilidades, y compara tus respuestas con 923 carreras reales. Todo pasa en tu dispositivo.";
/// To the quiz.
pub const TAKE_QUIZ: &str = "Hacer el cuestionario";

/// Above the three sections.
pub const ASKED: &str = "Qué preguntamos";
/// Why there are three.
pub const ASKED_WHY: &str = "Muchos cuestionarios preguntan solo por los intereses. Al final quedan seis números, y con seis números no se pueden distinguir 923 carreras. Por eso preguntamos tres cosas:";
/// What is left to the reader.
pub const ASKED_SKIP: &str =
    "Puedes saltarte cualquier pregunta. Para una lista hacen falta al menos 15 respuestas.";

/// A section with the number of questions that a form has of it, or has at most.
#[must_use]
pub fn asked_in(section: Section, form: Form) -> String {
    let most = if form.may_end_early() { "cuando mucho " } else { "" };
    let what = match section {
        Section::Interests => "actividades, de “No me gusta nada” a “Me gusta mucho”.",
        Section::Subjects => "temas que se pueden aprender, de “Nada” a “Mucho”.",
        Section::Abilities => "tipos de habilidad, en comparación con la gente de tu edad.",
    };
    format!("{}: {most}{} {what}", section_name(section), form.length(section))
}

/// Above the model.
pub const SCORED: &str = "Cómo se hace la lista";
/// The model in plain words.
pub const SCORED_HOW: &str = "De cada carrera sabemos cuánto tiene de cada interés, tema y habilidad. Con cada una de tus respuestas preguntamos: ¿qué tan probable es que alguien de esta carrera conteste así? Si la gente de una carrera daría muchas veces esa respuesta, la respuesta habla a favor de la carrera. Si la daría pocas veces, habla en contra. Todas las respuestas juntas dan el orden.";
/// What is good to know of it.
pub const SCORED_NOTES: [&str; 6] = [
    "Cualquier respuesta puede ser un toque por error, así que una sola nunca deja fuera una carrera.",
    "Las respuestas sobre habilidades cuentan menos, porque a casi todos nos cuesta juzgar las propias.",
    "Si algo te resulta más fácil de lo que pide un trabajo, eso nunca aparece como razón en contra.",
    "A casi todo el mundo le gusta ayudar a la gente, y a pocos les gustan las máquinas. Por eso tus intereses se leen un poco en comparación con lo que dice la mayoría.",
    "Cuando una carrera va contigo, las más parecidas a ella también reciben un pequeño empujón.",
    "El sueldo, los estudios y el futuro del empleo nunca cambian el orden.",
];
/// Above the labels.
pub const LABELS: &str = "Qué quieren decir las etiquetas";
/// What they are measured against.
pub const LABELS_MEAN: &str = "“La mejor afinidad”, “Muy buena afinidad” y “Buena afinidad” se miden contra alguien que toca respuestas al azar. En promedio, esa persona recibe menos de una carrera con la mejor, y menos de cinco si se suman las muy buenas. Una carrera con una de estas etiquetas va contigo de una forma que la suerte da pocas veces.";

/// Above the measured accuracy.
pub const HOW_GOOD: &str = "Qué tan bueno es";
/// Made-up people.
pub const SIMULATED: &str = "Con personas inventadas.";
/// How they were made up.
pub const SIMULATED_HOW: &str = "Una computadora inventó personas de cada carrera, unas cerca de su perfil y otras lejos de él, y las hizo contestar con errores. Contamos cuántas veces su propia carrera quedó entre las diez primeras de 923.";
/// The table's name.
pub const TABLE: &str = "Cuánto acierta con personas inventadas";
/// The table in one line.
pub const TABLE_CAPTION: &str = "Su propia carrera entre las diez primeras, de cada 100 personas inventadas";
/// Its columns.
pub const TABLE_HEADS: [&str; 3] = ["Método", "Cerca", "Lejos"];
/// The rule that Bearings is compared with.
pub const ONET_ROW: &str = "60 intereses, regla de O*NET";
/// The three forms.
pub const QUICK_ROW: &str = "Bearings, versión rápida (cuando mucho 30 preguntas)";
/// The plain one.
pub const FULL_ROW: &str = "Bearings, versión completa (75 preguntas)";
/// The longest.
pub const DETAILED_ROW: &str = "Bearings, versión detallada (145 preguntas)";

/// What somebody gets who taps at random.
#[must_use]
pub fn at_random() -> String {
    format!(
        "A quien toca respuestas al azar, la regla de O*NET le da en promedio {} carreras con la mejor etiqueta; Bearings, {}.",
        RANDOM_BEST.0,
        tenths(RANDOM_BEST.1)
    )
}

/// A second sitting.
pub const OTHER_DAY: &str = "Otro día.";

/// What it gives.
#[must_use]
pub fn other_day_how() -> String {
    format!(
        "Si la misma persona inventada contesta otra vez la versión completa, las dos listas de diez tienen en común unas {} carreras. Por eso mostramos cuánto se puede mover cada lugar. Su propia carrera quedó entonces dentro de la franja en {IN_BAND} de cada 100 casos, y las carreras que marcamos porque siguen cerca del primer lugar estaban todavía entre las veinte primeras en {STAYS} de cada 100.",
        tenths(SHARED)
    )
}

/// People who are not made up.
pub const REAL: &str = "Con personas reales.";

/// What their answers gave.
#[must_use]
pub fn real_how() -> String {
    format!(
        "También ordenamos las carreras para 749 personas con título, solo con sus intereses. Las carreras que van con su título quedaron {} lugares de cada 100 más arriba que para otras personas; con la regla de O*NET son {}. Estas personas contestaron preguntas distintas de las nuestras, y un título no es un trabajo: esto muestra la dirección, nada más.",
        tenths(DEGREE_HOLDERS.1),
        tenths(DEGREE_HOLDERS.0)
    )
}

/// What the figures do not say.
pub const NO_PROMISE: &str = "Estas cifras dicen qué tan bien distingue el método unas carreras de otras. No prometen que una carrera te vaya a hacer feliz.";

/// Above the limits.
pub const LIMITS_HEAD: &str = "Qué no puede hacer";
/// What a result is not.
pub const LIMITS: [&str; 5] = [
    "Un cuestionario es un comienzo para explorar. Lo que ya piensas hacer dice más de tu camino que cualquier cuestionario.",
    "Muchas veces, las carreras que están juntas en la lista son demasiado parecidas para distinguirlas. Contesta otra vez la semana que viene, y algunas cambiarán de lugar.",
    "Los valores de interés que O*NET da a las carreras los calcula un modelo; no se les preguntó a quienes trabajan en ellas.",
    "29 carreras todavía no tienen valores propios. Los suyos se estiman con los de carreras muy parecidas, y sus páginas lo dicen.",
    "En cada carrera hay gente muy distinta. Las cifras son promedios de Estados Unidos.",
];

/// Above where answers are.
pub const PRIVACY: &str = "Tus respuestas son tuyas";
/// Where they are.
pub const PRIVACY_HOW: &str = "No hay cuenta ni servidor que pueda ver tus respuestas. Se guardan en este navegador, con las carreras que guardas y el estado que eliges, hasta que tocas “Empezar de nuevo” debajo de tu resultado o borras los datos del navegador. El enlace de un resultado lleva las respuestas después del signo #, una parte de la dirección que los navegadores no envían. Quien tenga el enlace puede ver el resultado, así que compártelo solo con gente de confianza.";

/// Above the attributions.
pub const SOURCES_HEAD: &str = "De dónde salen los datos";
/// Attributions.
pub const SOURCES: [&str; 7] = [
    "Carreras, intereses, habilidades, temas, destrezas, actividades y nombres: base de datos O*NET 30.1 del Departamento de Trabajo de Estados Unidos, Administración de Empleo y Capacitación (USDOL/ETA). Se usa con la licencia CC BY 4.0, con cambios y traducida. USDOL/ETA no ha aprobado, respaldado ni probado estos cambios. O*NET es una marca comercial de USDOL/ETA.",
    "Puestos por año y crecimiento: Oficina de Estadísticas Laborales de Estados Unidos (BLS), proyecciones de empleo de 2024 a 2034.",
    "Sueldos: Oficina de Estadísticas Laborales de Estados Unidos (BLS), estadísticas de empleo y salarios por ocupación, mayo de 2025.",
    "Títulos y universidades: College Scorecard, Departamento de Educación de Estados Unidos, junio de 2026, y la tabla que une CIP 2020 con SOC 2018.",
    "Cómo es el trabajo: O*NET 18.1 de marzo de 2014, Departamento de Trabajo de Estados Unidos.",
    "Lo que contesta la mayoría: cifras de 117,000 personas publicadas por Open Psychometrics.",
    "El tipo de letra es Atkinson Hyperlegible Next, del Braille Institute, con la licencia SIL Open Font License.",
];
/// What is ours.
pub const OURS: &str = "Las preguntas son nuestras. El programa se puede usar y leer gratis, con la licencia MIT o la Apache 2.0.";

/// Tenths with their decimal.
fn tenths(value: u32) -> String {
    format!("{}.{}", value / 10, value % 10)
}
