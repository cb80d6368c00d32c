//! How to talk about a result.

/// Talking about results.
pub const TALK: &str = "Cómo hablar de un resultado";
/// What holds for all of it.
pub const TALK_LEAD: &str =
    "Pregunta más de lo que explicas. Estas frases son un comienzo; las tuyas serán mejores.";

/// A situation and sentences for it.
pub struct Talk {
    /// When.
    pub when: &'static str,
    /// What might help.
    pub say: &'static [&'static str],
}

/// From the usual case to the hard ones.
pub const TALKS: [Talk; 7] = [
    Talk {
        when: "Con todo el grupo",
        say: &[
            "“¿De qué carrera de tu lista te gustaría saber más?”",
            "“¿Cuál de tus respuestas la puso ahí? ¿Eso se parece a ti?”",
        ],
    },
    Talk {
        when: "La lista decepciona",
        say: &[
            "“Suma las respuestas de hoy. No dice quién eres.”",
            "“¿Qué esperabas ver? Vamos a buscarlo y a leer qué habla a favor y qué habla en contra.”",
            "“¿Hay alguna respuesta que ahora veas de otra manera? Puedes cambiarla y mirar qué se mueve.”",
        ],
    },
    Talk {
        when: "Un sueño queda muy abajo",
        say: &[
            "“La lista no sabe cuánto lo quieres.”",
            "“¿Qué razones en contra podrías superar aprendiendo o practicando? ¿Cuáles no querrías cambiar?”",
        ],
    },
    Talk {
        when: "La familia espera otra cosa",
        say: &[
            "“Tu familia quiere algo bueno para ti. ¿Qué es lo que le gustaría para ti?”",
            "“Muéstrales la página de una carrera: el sueldo, cómo se entra, cómo es un día. ¿Qué te preguntarían?”",
            "“Pregúntales qué deseaban a tu edad. No tienes que decidir nada hoy.”",
        ],
    },
    Talk {
        when: "El camino parece muy largo o muy caro",
        say: &[
            "“Mira las carreras relacionadas al final de la página. ¿En cuál se entra por un camino más corto?”",
            "“¿Quién nos podría contar cómo lo ha pagado la gente de por aquí?”",
        ],
    },
    Talk {
        when: "Nada se destaca",
        say: &[
            "“Que te gusten más o menos igual muchas cosas es un buen punto de partida. ¿Qué campo explorarías primero?”",
            "“¿Qué es lo que nunca has tenido oportunidad de probar?”",
        ],
    },
    Talk {
        when: "Dos estudiantes comparan sus listas",
        say: &[
            "“Los lugares unidos por una línea están empatados. Ser el tercero o el noveno puede no significar nada.”",
        ],
    },
];

/// What is better not said.
pub const RATHER_NOT: &str = "Es mejor no decir: “La computadora dice que lo tuyo es…” ni “Ese trabajo no es para ti”. Una lista puede abrir una puerta. No está para cerrarla.";
