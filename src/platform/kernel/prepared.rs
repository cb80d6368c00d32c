//! The module with SIMD in use: the codes of all occupations in its memory, parts in, sums out.

use std::cell::RefCell;

use js_sys::{Function, Int16Array, Int32Array, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};

use crate::catalog::codebook::CODES;
use crate::scoring::{Says, Scorer};

/// The smallest module with an instruction of SIMD.
const PROBE: [u8; 31] = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253,
    98, 11,
];

/// Numbers of two bytes in one part: the dimension's place takes two, the lower first, and what is said one for each
/// code.
const PART: usize = 2 + CODES;

thread_local! {
    static KERNEL: RefCell<Option<Prepared>> = const { RefCell::new(None) };
}

/// The module with the codes of all occupations in its memory.
struct Prepared {
    sum: Function,
    /// Its memory where parts go, and as much here.
    parts: Int16Array,
    numbers: Vec<i16>,
    /// Its memory where sums come.
    sums: Int32Array,
}

/// Whether the browser reads SIMD.
pub fn is_readable() -> bool {
    WebAssembly::validate(&Uint8Array::from(PROBE.as_slice())).unwrap_or(false)
}

/// The codes of all occupations as the module takes them.
pub struct Codes {
    filled: Vec<u8>,
    dimensions: usize,
    occupations: usize,
}

impl Codes {
    /// Those that a scorer goes by.
    pub fn of(scorer: &Scorer) -> Self {
        Self {
            filled: scorer.codes().flat_map(filled).collect(),
            dimensions: scorer.codes().count(),
            occupations: scorer.occupations(),
        }
    }
}

/// Takes the module into use for these occupations; without it sums are added up as before.
pub fn prepare(module: &[u8], codes: &Codes) {
    KERNEL.set(Prepared::new(module, codes).ok().flatten());
}

/// A `QuickSum` of the scorer that was prepared for.
pub fn add_up(parts: &[(usize, &Says)], sums: &mut [i32]) -> bool {
    KERNEL.with_borrow_mut(|kernel| kernel.as_mut().is_some_and(|kernel| kernel.add_up(parts, sums)))
}

impl Prepared {
    fn new(module: &[u8], codes: &Codes) -> Result<Option<Self>, JsValue> {
        let module = WebAssembly::Module::new(&Uint8Array::from(module).into())?;
        let exports = WebAssembly::Instance::new(&module, &Object::new())?.exports();
        let export = |name: &str| Reflect::get(&exports, &name.into());
        let prepare: Function = export("prepare")?.dyn_into()?;
        let memory: WebAssembly::Memory = export("memory")?.dyn_into()?;
        let Codes { filled, dimensions, occupations } = codes;
        let number = |count: usize| JsValue::from_f64(count as f64);
        let base = prepare.call2(&JsValue::UNDEFINED, &number(*dimensions), &number(*occupations))?;
        let Some(base) = base.as_f64().filter(|base| *base > 0.0) else { return Ok(None) };
        let size = |count: usize| u32::try_from(count).map_err(|_| JsValue::UNDEFINED);
        let (base, parts, sums) =
            (base as u32, size(dimensions * PART * 2)?, size(occupations.div_ceil(32) * 32)?);
        let bytes = |from, count| Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), from, count);
        bytes(base + parts + 4 * sums, size(filled.len())?).copy_from(filled);
        Ok(Some(Self {
            sum: export("sum")?.dyn_into()?,
            parts: Int16Array::new_with_byte_offset_and_length(&memory.buffer(), base, parts / 2),
            numbers: vec![0; dimensions * PART],
            sums: Int32Array::new_with_byte_offset_and_length(
                &memory.buffer(),
                base + parts,
                size(*occupations)?,
            ),
        }))
    }

    fn add_up(&mut self, parts: &[(usize, &Says)], sums: &mut [i32]) -> bool {
        if parts.len() * PART > self.numbers.len() || self.sums.length() as usize != sums.len() {
            return false;
        }
        for (numbers, (place, says)) in self.numbers.chunks_exact_mut(PART).zip(parts) {
            let [lower, _, to @ ..] = numbers else { return false };
            let Ok(place) = i16::try_from(*place) else { return false };
            *lower = place;
            if to.len() == says.len() {
                to.copy_from_slice(*says);
            }
        }
        self.parts.copy_from(&self.numbers);
        if self.sum.call1(&JsValue::UNDEFINED, &JsValue::from_f64(parts.len() as f64)).is_err() {
            return false;
        }
        self.sums.copy_to(sums);
        true
    }
}

/// The codes of one dimension, filled up to a multiple of thirty-two.
fn filled(codes: &[u8]) -> impl Iterator<Item = u8> {
    let places = codes.len().next_multiple_of(32);
    codes.iter().copied().chain(std::iter::repeat(0)).take(places)
}
