//! Opening a code that somebody has given.

/// The page's title.
pub const TITLE: &str = "Abrir un código";

/// What it is for.
pub const LEAD: &str = "Pega el código de un resultado, su enlace, o un código que alguien entregó. Se lee en este dispositivo, y tus propias respuestas siguen igual.";

/// The field's label.
pub const CODE: &str = "Código o enlace";

/// What else can be read.
pub const ONET_HINT: &str = "También se pueden leer las 60 cifras del cuestionario de intereses de O*NET.";

/// Opens what was pasted.
pub const OPEN: &str = "Abrirlo";

/// Nothing was pasted.
pub const EMPTY: &str = "Primero pega un código.";

/// Above what O*NET's digits come to.
pub const ONET_TITLE: &str = "De las 60 respuestas de O*NET";

/// What that list is.
pub const ONET_LEAD: &str = "Seis intereses por sí solos distinguen las carreras peor que nuestras propias preguntas. Qué cifra va con qué interés se dedujo del único ejemplo que O*NET ha publicado.";

/// Above the list.
pub const ONET_CAREERS: &str = "Las primeras veinte carreras";

/// All six are level.
pub const ONET_FLAT: &str =
    "En estas respuestas los seis intereses están empatados, así que ninguna carrera se destaca.";
