//! The class board.

use super::super::{area_name, area_work};
use super::{BOARD, called};
use crate::class::{ClassLink, Count, FIRST, LEAST_GROUP};
use crate::riasec::Riasec;

/// What the board does.
pub const BOARD_LEAD: &str =
    "Pega los códigos que te entregaron. Se cuentan en este dispositivo, y no se envía nada a nadie.";
/// While careers are on their way.
pub const LOADING: &str = "Cargando 923 carreras.";
/// The codes' field.
pub const CODES: &str = "Códigos, uno por línea";
/// What can stand there.
pub const CODES_HINT: &str =
    "También sirven filas enteras de una tabla: las demás celdas se pasan por alto y no se guardan.";
/// The field for files.
pub const FILES: &str = "Agrega un archivo CSV o imágenes de códigos QR";
/// Counts.
pub const COUNT: &str = "Ver la clase";
/// Stops counting.
pub const STOP: &str = "Detener";
/// Empties the board.
pub const CLEAR: &str = "Vaciar el tablero";
/// The link's field.
pub const BOARD_LINK: &str = "Enlace de clase, si lo tienes";
/// What it is for.
pub const BOARD_LINK_HINT: &str =
    "Con él, el tablero distingue tus códigos de los de otras clases. Sin él, vale la clase con más códigos.";
/// Which class.
#[must_use]
pub fn board_of(link: &ClassLink) -> String {
    format!("{BOARD}: {}", called(link))
}

/// Many lines are not shown in the field.
#[must_use]
pub fn held(lines: usize) -> String {
    format!("Aquí hay {} líneas. Son demasiadas para mostrarlas.", thousands(lines))
}

/// How far it is.
#[must_use]
pub fn counting(done: usize, all: usize) -> String {
    format!("Leyendo la línea {} de {}.", thousands(done), thousands(all))
}

/// It was stopped.
pub const STOPPED: &str = "Se detuvo. Los números son los de las líneas leídas hasta ahora.";
/// Pictures are being read.
pub const READING_PICTURES: &str = "Buscando códigos en las imágenes.";
/// No reader of pictures here.
pub const NO_READER: &str =
    "Este navegador no puede leer imágenes aquí. Escanea el código con un celular y pega su texto.";
/// A picture without a code.
pub const NO_CODE_IN_PICTURE: &str =
    "En esta imagen no se encontró ningún código QR. Puede ayudar una más nítida o tomada más de cerca.";
/// A picture that cannot be opened.
pub const NO_PICTURE: &str = "Este archivo no es una imagen que el navegador pueda abrir.";
/// A file that cannot be read.
pub const NO_FILE: &str = "Este archivo no se pudo leer, o tiene más de 10 MB.";
/// A file and what is wrong with it.
#[must_use]
pub fn file_trouble(name: &str, trouble: &str) -> String {
    format!("{name}: {trouble}")
}

/// More lines than are read.
#[must_use]
pub fn too_many(most: usize) -> String {
    format!("Solo se leen las primeras {} líneas.", thousands(most))
}

/// How many count.
#[must_use]
pub fn people(people: usize) -> String {
    match people {
        0 => "Todavía no cuenta ningún código.".to_owned(),
        1 => "Cuenta 1 código.".to_owned(),
        people => format!("Cuentan {} códigos.", thousands(people)),
    }
}

/// How many came without a class.
#[must_use]
pub fn plain(plain: usize) -> Option<String> {
    match plain {
        0 => None,
        1 => Some("1 de ellos es el código de un resultado sin clase. También cuenta.".to_owned()),
        plain => Some(format!(
            "{} de ellos son códigos de resultados sin clase. También cuentan.",
            thousands(plain)
        )),
    }
}

/// Too few.
#[must_use]
pub fn too_few() -> String {
    format!("Los números aparecen a partir de {LEAST_GROUP} códigos, para que no se reconozca a nadie.")
}

/// What hidden means.
#[must_use]
pub fn hidden_note() -> String {
    format!(
        "Los grupos de menos de {LEAST_GROUP} no se muestran, y tampoco los números que dejarían adivinar uno."
    )
}

/// A count, as far as it is told.
#[must_use]
pub fn count(count: Count) -> String {
    match count {
        Count::Exactly(count) => thousands(count),
        Count::AtLeast(least) => format!("{} o más", thousands(least)),
        Count::Hidden => "oculto".to_owned(),
    }
}

/// The interests' heading.
pub const INTERESTS: &str = "Intereses";
/// What the table says.
pub const INTERESTS_NOTE: &str =
    "El promedio de la clase en cada área, de 0 a 40. La mitad de la clase está en la franja de en medio.";
/// Its columns.
pub const COLUMNS: [&str; 3] = ["Área", "Promedio", "Mitad de en medio"];
/// Its caption.
pub const INTERESTS_CAPTION: &str = "Los seis intereses de la clase";

/// The middle half.
#[must_use]
pub fn range(low: f64, high: f64) -> String {
    format!("{low:.0} a {high:.0}")
}

/// Whose strongest interest is which.
pub const LEADS: &str = "Interés más fuerte";
/// How many point nowhere.
pub const UNDECIDED: &str = "Todavía sin dirección clara";
/// An area by name and work.
#[must_use]
pub fn area(area: Riasec) -> String {
    format!("{}: {}", area_name(area), area_work(area))
}

/// The fields' heading.
pub const FIELDS: &str = "Campos que salen mucho";
/// What is counted.
#[must_use]
pub fn fields_note() -> String {
    format!("Cuántas personas tienen una carrera de este campo entre sus primeras {FIRST} ideas.")
}

/// The careers' heading.
pub const CAREERS: &str = "Carreras que varias personas comparten";
/// What is counted.
#[must_use]
pub fn careers_note() -> String {
    format!("Cuántas personas tienen esta carrera, o una muy parecida, entre sus primeras {FIRST} ideas.")
}

/// None is shared.
pub const NO_CAREERS: &str = "Ninguna carrera así la comparten cinco personas o más.";
/// Filters of the list.
pub const BY_AREA: &str = "Área de interés";
/// The other one.
pub const BY_FIELD: &str = "Campo";
/// No filter.
pub const ANY: &str = "Cualquiera";
/// How many are shown.
#[must_use]
pub fn shared(shown: usize, all: usize) -> String {
    format!("Se muestran {shown} de {all} carreras compartidas")
}

/// No answer to the teacher's question.
pub const NO_ANSWER: &str = "Sin respuesta";
/// Lines that do not count.
#[must_use]
pub fn not_counted(lines: usize) -> String {
    if lines == 1 {
        "1 línea no cuenta".to_owned()
    } else {
        format!("{} líneas no cuentan", thousands(lines))
    }
}

/// A line and why it does not count.
#[must_use]
pub fn line(number: usize, reason: &str) -> String {
    format!("Línea {}: {reason}", thousands(number))
}

/// A doubled line.
#[must_use]
pub fn doubled(first: usize) -> String {
    format!("El mismo resultado ya está en la línea {}.", thousands(first))
}

/// A line of another class.
pub const FOREIGN: &str = "Este código es de otra clase.";
/// More lines than are listed.
#[must_use]
pub fn more_lines(more: usize) -> String {
    format!("Y {} más. El archivo para hoja de cálculo las tiene todas.", thousands(more))
}

/// Saves the numbers.
pub const SAVE: &str = "Guardar como hoja de cálculo";
/// The file's name.
pub const FILE: &str = "bearings-clase.csv";
/// It was done.
pub const SAVED: &str = "El archivo está donde tu navegador pone las descargas.";
/// It could not be done.
pub const NOT_SAVED: &str = "Este navegador no deja que la página guarde un archivo.";
/// Keeps the board.
pub const KEEP_BOARD: &str = "Guardar estos códigos en este dispositivo";
/// What it means.
pub const KEEP_NOTE: &str = "Sin esto, los códigos desaparecen cuando cierras la página. En una computadora compartida, mejor no los guardes.";
/// Takes it away.
pub const FORGET_BOARD: &str = "Borrar lo guardado";
/// The file's columns.
pub const FILE_COLUMNS: [&str; 3] = ["qué", "nombre", "valor"];

/// A number with its thousands set apart.
fn thousands(number: usize) -> String {
    super::super::count(u32::try_from(number).unwrap_or(u32::MAX))
}
