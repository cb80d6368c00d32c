//! The normal distribution, with the same bits on every machine.

/// The standard normal distribution function.
#[must_use]
pub fn cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

/// The standard normal density, up to its constant factor.
#[must_use]
pub fn kernel(x: f64) -> f64 {
    libm::exp(-0.5 * x * x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        assert!((cdf(0.0) - 0.5).abs() < 1e-15);
        assert!((cdf(1.959_963_984_540_054) - 0.975).abs() < 1e-12);
        assert!((cdf(-3.0) - 0.001_349_898_031_630_094_6).abs() < 1e-15);
        assert!((kernel(2.0) / kernel(0.0) - 0.135_335_283_236_612_7).abs() < 1e-15);
    }
}
