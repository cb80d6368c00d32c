//! The list of a result: its lines, what is hidden, how sure a place is, what else stands beside it.

/// The list's heading.
pub const PLACES: &str = "Carreras cerca de ti";
/// How to read it.
pub const PLACES_LEAD: &str = "La de más afinidad va primero, y las carreras muy parecidas comparten un lugar. La marca pequeña de cada círculo apunta a los intereses de los que trata la carrera.";
/// Opens the list of answers without a direction.
pub const SEE_ANYWAY: &str = "Ver de todos modos la lista de carreras";
/// A career's facts, for those who do not see them.
pub const FACTS: &str = "Datos";
/// A career without a published pay a year.
pub const NO_PAY: &str = "El sueldo al año no se publica";
/// A career whose ratings are estimated.
pub const ESTIMATED: &str = "puntuaciones estimadas";
/// Opens the reasons.
pub const WHY: &str = "Por qué";
/// Shows the weightiest reasons only.
pub const FEWER_REASONS: &str = "Solo las que más pesan";
/// Above the answers that would move a career.
pub const WOULD_CHANGE: &str = "Qué lo cambiaría";

/// Takes a career out of the list.
pub const NOT_FOR_ME: &str = "No es para mí";
/// After the title of a career that was taken out.
pub const IS_HIDDEN: &str = ": ya no se muestra.";
/// Brings the last one back.
pub const UNDO: &str = "Deshacer";
/// The others like it went, too.
pub const ALIKE_HIDDEN: &str = "Tampoco se muestran.";
/// Brings one back.
pub const SHOW_AGAIN: &str = "Volver a mostrar";
/// Brings all back.
pub const SHOW_ALL_AGAIN: &str = "Volver a mostrar todas";
/// All are back.
pub const ALL_BACK: &str = "Todas las carreras ocultas están otra vez en la lista.";

/// While other days are drawn.
pub const TRYING_DAYS: &str = "Probando tus respuestas en otros días.";
/// No career near the top is shown.
pub const NEAR_TOP_LEFT_OUT: &str =
    "Las carreras que siguen cerca del primer lugar quedaron fuera por los filtros o están ocultas. ";
/// No career stays near the top.
pub const NEAR_TOP_NONE: &str =
    "Ninguna carrera sigue cerca del primer lugar cuando movemos un poco las respuestas. ";
/// What to do then.
pub const READ_WIDELY: &str = " Lee sobre muchas, no solo sobre las primeras.";
/// Before the careers that stay near the top.
pub const NEAR_TOP: &str = "Estas siguen cerca del primer lugar aunque movamos un poco las respuestas:";

/// Opens what “on another day” means.
pub const HOW_SURE: &str = "¿Qué tan firme es esto?";
/// What dot and bar mean.
pub const HOW_SURE_BAR: &str = "El punto de cada línea es el lugar en la lista de hoy. La barra cubre los lugares de cuatro de cada cinco días. Una barra corta y muy a la izquierda es buena señal; una larga dice: puede ser una gran idea, pero las respuestas solas no bastan para saberlo.";
/// What level means.
pub const HOW_SURE_LEVEL: &str = "Dos carreras están empatadas cuando ninguna va por delante de la otra en al menos cuatro de cada cinco días. Los círculos unidos por una línea están empatados.";
/// What the scale does.
pub const HOW_SURE_SCALE: &str =
    "La escala da tanto espacio a los primeros 10 lugares como a los lugares del 10 al 100.";

/// Fields, for answers without a direction.
pub const EXPLORE: &str = "Campos para explorar";
/// The careers that fit least.
pub const LEAST: &str = "En el otro extremo";
/// Opens them.
pub const LEAST_OPEN: &str = "Las diez que menos van con estas respuestas";
/// What they are good for.
pub const LEAST_LEAD: &str = "Saber qué no es para ti también ayuda. Esto no dice nada de las personas que hacen ese trabajo, ni de lo que tú podrías aprender.";

/// Careers that the reader had in mind.
pub const THOUGHT: &str = "Lo que ya tenías en mente";
/// What they are worth.
pub const THOUGHT_COUNTS: &str = " Tu propia idea cuenta al menos tanto como un cuestionario: tú sabes cosas de ti que ninguna pregunta toca.";
/// The way to them.
pub const THOUGHT_CHANGE: &str = "Cambiarlas";
/// When there are none, before the way to them.
pub const THOUGHT_ASK: &str = "¿Pensabas en alguna carrera antes del cuestionario? ";
/// The way to them then.
pub const THOUGHT_ADD: &str = "Agrégala para ver en qué lugar queda";

/// The middle pay of a year.
#[must_use]
pub fn middle_pay(dollars: &str) -> String {
    format!("{dollars} al año, sueldo de en medio")
}

/// Whose reasons these are, after [`WHY`], for those who do not see the line.
#[must_use]
pub fn why_of(title: &str) -> String {
    format!(" ({title})")
}

/// Shows every reason.
#[must_use]
pub fn all_reasons(fors: usize, againsts: usize) -> String {
    format!("Todas: {fors} a favor y {againsts} en contra")
}

/// [`NOT_FOR_ME`] with the career's name.
#[must_use]
pub fn not_for_me(title: &str) -> String {
    format!("No es para mí: {title}")
}

/// The other members of a family.
#[must_use]
pub fn alike(count: usize) -> String {
    if count == 1 { "y 1 parecida".to_owned() } else { format!("y {count} parecidas") }
}

/// Takes them out of the list, too.
#[must_use]
pub fn hide_alike(count: usize) -> String {
    if count == 1 {
        "Ocultar también la parecida".to_owned()
    } else {
        format!("Ocultar también las {count} parecidas")
    }
}

/// [`UNDO`] with what it does.
#[must_use]
pub fn undo(title: &str) -> String {
    format!("Deshacer: volver a mostrar {title}")
}

/// [`SHOW_AGAIN`] with the career's name.
#[must_use]
pub fn show_again(title: &str) -> String {
    format!("Volver a mostrar: {title}")
}

/// How many careers are hidden.
#[must_use]
pub fn hidden(count: usize) -> String {
    if count == 1 { "1 oculta".to_owned() } else { format!("{count} ocultas") }
}

/// A career was hidden.
#[must_use]
pub fn is_hidden(title: &str) -> String {
    format!("{title}: ya no se muestra. La siguiente carrera subió.")
}

/// A career was brought back.
#[must_use]
pub fn is_back(title: &str) -> String {
    format!("{title}: está otra vez en la lista.")
}

/// How the other days are made.
#[must_use]
pub fn how_sure(days: usize) -> String {
    format!(
        "Nadie contesta un cuestionario dos veces de la misma forma. Por eso lo contestamos {days} veces más, cada vez como podría hacerlo otro día alguien con respuestas como estas, y cada vez hacemos la lista de nuevo."
    )
}

/// Why there is no list in fine order.
#[must_use]
pub fn explore(first: usize) -> String {
    format!(
        "Estas respuestas están muy parejas, así que ninguna carrera se destaca, y una lista en orden fino solo parecería exacta. Así se reparten las primeras {first} carreras entre los campos de trabajo. Elige uno que te suene bien y date una vuelta por él."
    )
}

/// Before the careers that the reader had in mind.
#[must_use]
pub fn thought(count: usize) -> String {
    match count {
        1 => "Tenías una carrera en mente. Aquí está el lugar que le dan tus respuestas.".to_owned(),
        count => format!("Tenías {count} carreras en mente. Aquí está el lugar que les dan tus respuestas."),
    }
}

/// Shows more lines.
#[must_use]
pub fn show_more(count: usize) -> String {
    format!("Mostrar {count} más")
}

/// How many lines are shown.
#[must_use]
pub fn ideas_shown(shown: usize, all: usize) -> String {
    format!("Se muestran {shown} de {all} ideas")
}
