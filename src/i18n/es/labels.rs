//! Names of what the tables have: interest areas, labels, zones, ways in, fields.

use crate::catalog::employment::{EntryEducation, Training, WorkExperience};
use crate::riasec::Riasec;
use crate::scoring::Fit;

/// An interest area's name.
#[must_use]
pub const fn area_name(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "Realista",
        Riasec::Investigative => "Investigador",
        Riasec::Artistic => "Artístico",
        Riasec::Social => "Social",
        Riasec::Enterprising => "Emprendedor",
        Riasec::Conventional => "Convencional",
    }
}

/// An area's work in a few words.
#[must_use]
pub const fn area_work(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "tareas prácticas",
        Riasec::Investigative => "tareas de averiguar cosas",
        Riasec::Artistic => "tareas creativas",
        Riasec::Social => "tareas de ayudar a la gente",
        Riasec::Enterprising => "tareas de dirigir y convencer",
        Riasec::Conventional => "tareas de poner orden",
    }
}

/// What an area is about, for the table beside the picture.
#[must_use]
pub const fn area_about(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "herramientas, máquinas, plantas, animales",
        Riasec::Investigative => "averiguar cómo funcionan las cosas",
        Riasec::Artistic => "crear y actuar",
        Riasec::Social => "ayudar, enseñar, cuidar",
        Riasec::Enterprising => "dirigir, vender, empezar proyectos",
        Riasec::Conventional => "mantener las cosas en orden",
    }
}

/// What a person likes, after “Te gusta”.
#[must_use]
pub const fn area_liking(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "trabajar con las manos",
        Riasec::Investigative => "averiguar cosas",
        Riasec::Artistic => "crear cosas nuevas",
        Riasec::Social => "ayudar a la gente",
        Riasec::Enterprising => "dirigir y convencer",
        Riasec::Conventional => "mantener las cosas en orden",
    }
}

/// A fit label.
#[must_use]
pub const fn fit_label(fit: Fit) -> &'static str {
    match fit {
        Fit::Best => "La mejor afinidad",
        Fit::Great => "Muy buena afinidad",
        Fit::Good => "Buena afinidad",
    }
}

/// How much preparation a job zone stands for.
#[must_use]
pub const fn job_zone(zone: u8) -> &'static str {
    match zone {
        1 => "Poca o ninguna preparación",
        2 => "Algo de preparación, a menudo unos meses",
        3 => "Preparación media, a menudo uno o dos años",
        4 => "Mucha preparación, a menudo un título de cuatro años",
        _ => "Preparación larga, a menudo más que un título de cuatro años",
    }
}

/// The typical way in, in a few words.
#[must_use]
pub const fn entry_education(education: EntryEducation) -> &'static str {
    match education {
        EntryEducation::NoCredential => "No hace falta diploma",
        EntryEducation::HighSchool => "Diploma de preparatoria",
        EntryEducation::SomeCollege => "Algunos cursos de universidad",
        EntryEducation::PostsecondaryAward => "Certificado después de la preparatoria",
        EntryEducation::Associate => "Título de dos años (associate)",
        EntryEducation::Bachelor => "Licenciatura (cuatro años)",
        EntryEducation::Master => "Maestría",
        EntryEducation::Doctoral => "Doctorado o título profesional",
    }
}

/// What is learned after being hired, as a sentence.
#[must_use]
pub const fn training(training: Training) -> &'static str {
    match training {
        Training::None => "La mayoría no necesita más capacitación en el trabajo.",
        Training::ShortTerm => "La mayoría aprende el resto en el trabajo en menos de un mes.",
        Training::ModerateTerm => "La mayoría se capacita en el trabajo hasta por un año.",
        Training::LongTerm => "La mayoría se capacita en el trabajo por más de un año.",
        Training::Apprenticeship => "La mayoría lo aprende como aprendiz: trabaja con sueldo y toma clases.",
        Training::Internship => {
            "La mayoría hace primero una pasantía o una residencia, que es práctica con supervisión."
        }
    }
}

/// Work in a related job, as a sentence; nothing when none is asked for.
#[must_use]
pub const fn work_experience(experience: WorkExperience) -> Option<&'static str> {
    match experience {
        WorkExperience::None => None,
        WorkExperience::UnderFiveYears => {
            Some("Muchas veces piden unos años de experiencia en un trabajo parecido.")
        }
        WorkExperience::FiveYearsOrMore => {
            Some("Muchas veces piden cinco años o más de experiencia en un trabajo parecido.")
        }
    }
}

/// A SOC major group under a friendly name.
#[must_use]
pub const fn field_name(major_group: u32) -> &'static str {
    match major_group {
        11 => "Gerencia y dirección",
        13 => "Negocios y dinero",
        15 => "Computadoras y matemáticas",
        17 => "Ingeniería y planos",
        19 => "Ciencia",
        21 => "Ayuda a la gente y a la comunidad",
        23 => "Leyes",
        25 => "Enseñanza y bibliotecas",
        27 => "Arte, medios y deporte",
        29 => "Cuidado de la salud",
        31 => "Apoyo en el cuidado de la salud",
        33 => "Seguridad y protección",
        35 => "Comida y restaurantes",
        37 => "Limpieza y jardines",
        39 => "Cuidado y servicio personal",
        41 => "Ventas",
        43 => "Oficinas y papeleo",
        45 => "Campo, pesca y bosques",
        47 => "Construcción y minas",
        49 => "Instalar y reparar",
        51 => "Fabricar cosas",
        53 => "Mover personas y cosas",
        _ => "Otros trabajos",
    }
}

/// What a change over ten years means.
#[must_use]
pub const fn growth(permille: i32) -> &'static str {
    match permille {
        i32::MIN..=-10 => "en diez años: menos empleos",
        -9..=9 => "en diez años: casi los mismos empleos",
        10..=29 => "en diez años: algunos empleos más",
        30..=59 => "en diez años: más empleos",
        _ => "en diez años: muchos más empleos",
    }
}

/// How a rating compares: full tenths of all jobs that have less of it.
#[must_use]
pub fn more_than(tenths: u8) -> String {
    match tenths {
        0 => "menos que en casi todos los demás trabajos".to_owned(),
        9.. => "más que en 9 de cada 10 trabajos".to_owned(),
        tenths => format!("más que en {tenths} de cada 10 trabajos"),
    }
}
