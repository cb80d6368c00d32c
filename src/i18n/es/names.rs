//! Spanish names of what the tables have in English.

use std::sync::OnceLock;

use crate::catalog::colleges::{Control, Credential};
use crate::catalog::us_state::UsState;
use crate::table;

/// Element ids with their Spanish names.
const ELEMENTS: &str = include_str!("../../../data/text/es/elements.tsv");

/// Working conditions by their ids.
const CONDITIONS: [(&str, &str); 12] = [
    ("4.C.2.a.1.c", "trabajar al aire libre con cualquier clima"),
    ("4.C.2.b.1.b", "lugares muy calientes o muy fríos"),
    ("4.C.2.b.1.a", "ruido fuerte o que distrae"),
    ("4.C.2.b.1.e", "espacios estrechos y posturas incómodas"),
    ("4.C.2.c.1.c", "trabajar a gran altura"),
    ("4.C.2.c.1.b", "estar cerca de enfermedades e infecciones"),
    ("4.C.2.c.1.e", "trabajar con máquinas o herramientas peligrosas"),
    ("4.C.2.d.1.b", "estar de pie buena parte del día"),
    ("4.C.2.d.1.h", "agacharse y girar el cuerpo muchas veces"),
    ("4.C.2.a.1.f", "pasar mucho tiempo en un carro, un camión o una cabina"),
    ("4.C.1.d.2", "tratar con gente enojada o grosera"),
    ("4.C.1.a.2.c", "hablar ante grupos"),
];

/// Something about work that O*NET rates, by its id; one that the table does not have keeps the name given.
#[must_use]
pub fn element<'a>(id: &str, listed: &'a str) -> &'a str {
    static NAMES: OnceLock<Vec<[&'static str; 2]>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        // The table is part of the build and a test reads every row of it.
        let rows = table::read(ELEMENTS, ["element_id", "name"]).unwrap_or_default();
        rows.iter().map(|row| row.cells).collect()
    });
    names.iter().find(|[known, _]| *known == id).map_or(listed, |[_, name]| name)
}

/// A characteristic, by its key, called as in `data/text/es/terms.txt`; an unknown one keeps the name given.
#[must_use]
pub fn characteristic<'a>(key: &str, listed: &'a str) -> &'a str {
    match key {
        "competition" => "Competencia en el puesto",
        "job_hazards" => "Exposición a peligros del trabajo",
        "environment" => "Exposición a condiciones extremas",
        "comfort" => "Comodidad del lugar de trabajo",
        "teamwork" => "Trabajo cercano con equipo, clientes y otras personas",
        "communication" => "Comunicación con otros",
        "physical_demands" => "Exigencia física",
        "deadlines" => "Reto del trabajo y presión por los plazos",
        "responsibility" => "Nivel de responsabilidad",
        "decisions" => "Decisiones críticas",
        "leadership" => "Liderazgo",
        "conflicts" => "Manejo de conflictos",
        "protective_wear" => "Uso de equipo de protección",
        _ => listed,
    }
}

/// A working condition, by its id, after “Prefiero evitar”; an unknown one keeps the words given.
#[must_use]
pub fn condition<'a>(id: &str, words: &'a str) -> &'a str {
    CONDITIONS.iter().find(|(known, _)| *known == id).map_or(words, |(_, name)| name)
}

/// How much schooling: the place in [`EDUCATION_LEVELS`](crate::catalog::education::EDUCATION_LEVELS).
#[must_use]
pub fn education_level(at: usize) -> &'static str {
    const LEVELS: [&str; 12] = [
        "Menos que un diploma de preparatoria",
        "Diploma de preparatoria o su equivalente",
        "Certificado después de la preparatoria",
        "Algunos cursos de universidad",
        "Título de dos años (associate)",
        "Licenciatura (cuatro años)",
        "Certificado después de la licenciatura",
        "Maestría",
        "Certificado después de la maestría",
        "Título profesional, como derecho o medicina",
        "Doctorado",
        "Formación después del doctorado",
    ];
    LEVELS.get(at).copied().unwrap_or_default()
}

/// A state, by the name that Spanish has for it; most are called the same.
#[must_use]
pub fn state(state: UsState) -> &'static str {
    match state.code() {
        "AS" => "Samoa Americana",
        "DC" => "Distrito de Columbia",
        "FM" => "Estados Federados de Micronesia",
        "HI" => "Hawái",
        "LA" => "Luisiana",
        "MH" => "Islas Marshall",
        "MP" => "Islas Marianas del Norte",
        "MS" => "Misisipi",
        "MO" => "Misuri",
        "NC" => "Carolina del Norte",
        "ND" => "Dakota del Norte",
        "NH" => "Nuevo Hampshire",
        "NJ" => "Nueva Jersey",
        "NM" => "Nuevo México",
        "NY" => "Nueva York",
        "OR" => "Oregón",
        "PA" => "Pensilvania",
        "PW" => "Palaos",
        "SC" => "Carolina del Sur",
        "SD" => "Dakota del Sur",
        "VI" => "Islas Vírgenes",
        "WV" => "Virginia Occidental",
        _ => state.name(),
    }
}

/// What a programme of study ends with.
#[must_use]
pub const fn credential(credential: Credential) -> &'static str {
    match credential {
        Credential::Certificate => "Certificado o diploma",
        Credential::Associate => "Título de dos años (associate)",
        Credential::Bachelor => "Licenciatura (cuatro años)",
        Credential::PostBaccalaureate => "Certificado después de la licenciatura",
        Credential::Master => "Maestría",
        Credential::Doctor => "Doctorado",
        Credential::FirstProfessional => "Título profesional, como derecho o medicina",
        Credential::GraduateCertificate => "Certificado de posgrado",
        Credential::NoCredential => "Cursos sin título, como los que habilitan para enseñar",
    }
}

/// Who runs a college.
#[must_use]
pub const fn control(control: Control) -> &'static str {
    match control {
        Control::Public => "Pública",
        Control::Nonprofit => "Privada, sin fines de lucro",
        Control::ForProfit => "Privada, con fines de lucro",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::characteristic::CHARACTERISTICS;
    use crate::catalog::conditions;
    use crate::catalog::education::EDUCATION_LEVELS;
    use crate::catalog::elements;

    #[test]
    fn every_name_of_the_tables_has_its_spanish_one() {
        for it in elements::all() {
            assert_ne!(element(it.id, ""), "", "{}", it.id);
        }
        assert!(CHARACTERISTICS.iter().all(|it| !characteristic(it.key, "").is_empty()));
        assert!(conditions::CONDITIONS.iter().all(|(id, _)| !condition(id, "").is_empty()));
        assert!((0..EDUCATION_LEVELS.len()).all(|at| !education_level(at).is_empty()));
    }

    #[test]
    fn no_state_has_an_english_word_in_its_name() {
        const ENGLISH: [&str; 9] =
            ["New", "North", "South", "West", "District", "Islands", "States", "American", "Northern"];
        for it in UsState::ALL {
            let mut words = state(it).split(' ');
            assert!(words.all(|word| !ENGLISH.contains(&word)), "{}", state(it));
        }
    }

    #[test]
    fn characteristics_are_called_as_their_terms_are() {
        let terms = include_str!("../../../data/text/es/terms.txt");
        for it in &CHARACTERISTICS {
            let heading = format!("# {} {}\n", it.key, characteristic(it.key, ""));
            assert!(terms.contains(&heading), "{heading}");
        }
    }
}
