//! The fuzzer of one target.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| bearings_fuzz::targets::CLASS_LINK.hold(input));
