//! Writes each target's seeds into a folder of its name, and says which targets there are: `cargo run --example targets
//! FOLDER` prints a name and the bytes of its longest input a line.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use bearings_fuzz::targets;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("the word is a folder")?;
    for target in targets::ALL {
        let folder = Path::new(&folder).join(target.name);
        fs::create_dir_all(&folder)?;
        for (at, seed) in (target.seeds)().into_iter().enumerate() {
            fs::write(folder.join(format!("seed-{at}")), seed)?;
        }
        println!("{} {}", target.name, target.longest);
    }
    Ok(())
}
