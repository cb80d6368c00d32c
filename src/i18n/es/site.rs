//! The site around its pages: titles of the tab, the landing page's live parts, addresses that lead nowhere, files that
//! do not arrive.

use crate::onet::SocCode;

/// The tab's title on the landing page.
pub const HOME_TITLE: &str = "Bearings: cuáles de 923 carreras van contigo, y por qué";
/// The quiz, before its questions.
pub const QUIZ: &str = "Cuestionario";
/// The reader's own result.
pub const MY_RESULTS: &str = "Mis resultados";
/// Somebody else's.
pub const SHARED_RESULT: &str = "Un resultado compartido";
/// The list of careers.
pub const CAREERS: &str = "Carreras";
/// Careers side by side.
pub const COMPARE: &str = "Comparar carreras";
/// The method page.
pub const ABOUT: &str = "Cómo funciona";
/// An address that leads nowhere: its title and its heading.
pub const NOTHING_HERE: &str = "Aquí no hay nada";

/// A question of the quiz.
#[must_use]
pub fn question(number: usize) -> String {
    format!("Pregunta {number}")
}

/// A career, by its code.
#[must_use]
pub fn career(code: SocCode) -> String {
    format!("Carrera {code}")
}

/// A page's title in the tab.
#[must_use]
pub fn tab_title(page: &str) -> String {
    format!("{page} · Bearings")
}

/// What is wrong with an address, and that nothing is lost.
#[must_use]
pub fn nothing_here_lead(sentence: &str) -> String {
    format!("{sentence} Quizás el enlace se cortó o tiene un error. Tus respuestas siguen igual.")
}

/// A page that there is none of.
pub const NO_PAGE: &str = "En esta dirección no hay ninguna página.";

/// A text where a career's code has to stand.
#[must_use]
pub fn no_career(text: &str) -> String {
    format!("“{text}” no es el código de una carrera.")
}

/// To the list of careers.
pub const FIND_CAREER: &str = "Buscar una carrera";
/// To the landing page.
pub const HOME: &str = "Inicio";
/// To the reader's own result.
pub const SEE_RESULT: &str = "Ver tu resultado";

/// Back into the quiz; the quick form may end before its last question.
#[must_use]
pub fn go_on(answered: usize, all: usize, may_end_early: bool) -> String {
    let most = if may_end_early { ", cuando mucho" } else { "" };
    format!("Seguir donde te quedaste ({answered} de {all}{most})")
}

/// The quiz's link is on the clipboard.
pub const LINK_COPIED: &str = "El enlace está copiado. Pégalo donde tu clase lo vea.";

/// There is no clipboard.
#[must_use]
pub fn copy_link(link: &str) -> String {
    format!("Copia este enlace: {link}")
}

/// Before the page in the other language, where nothing can be kept.
pub const SWITCH_LOSES: &str = "Este navegador no guarda respuestas, así que la otra página empieza sin ellas. Para llevarlas contigo, abre primero “Mis resultados” y copia su enlace. ¿Pasar ahora a la otra página?";

/// Above the sections of a long page.
pub const ON_THIS_PAGE: &str = "En esta página";
/// The list of careers did not come.
pub const NO_CATALOG: &str = "No se pudo cargar la lista de carreras.";
/// A file did not come.
pub const NO_FILE: &str = "No se pudo cargar una parte de esta página.";
/// A part of a page is on its way.
pub const LOADING: &str = "Cargando.";
/// Asks for it once more.
pub const TRY_AGAIN: &str = "Intentar otra vez";

/// A page's module is on its way.
pub const ONE_MOMENT: &str = "Un momento";
/// What is going on meanwhile.
pub const LOADING_PAGE: &str = "Esta página se está cargando.";
/// A page's module did not come.
pub const NOT_ARRIVED: &str = "Esta página no llegó";
/// What is safe, and what helps.
pub const NOT_ARRIVED_LEAD: &str = "Tus respuestas están a salvo en este dispositivo. Revisa la conexión e inténtalo otra vez. Si eso no basta, vuelve a cargar la página.";
