//! The browser's entry point.

fn main() {
    bearings::app::run();
}
