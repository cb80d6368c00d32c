//! The occupations: a checked view of the packed file, and what a career page shows.
