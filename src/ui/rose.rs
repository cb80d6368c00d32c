//! The hexagon of interests, drawn as a compass rose.

use std::f64::consts::PI;
use std::fmt::Write as _;

use leptos::prelude::*;

use crate::i18n::area_name;
use crate::riasec::{PerArea, Riasec};
use crate::scoring::MOST;

const RADIUS: f64 = 142.0;

/// Six points, each as long as the interest is strong. The table beside it says it in words.
#[component]
pub fn Rose(
    /// Sums of 0 to 40.
    sums: PerArea<f64>,
    /// With letters only, for small places.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "rose rose--small" } else { "rose" };
    let view_box = if small { "-160 -178 320 356" } else { "-200 -178 400 356" };
    let rings: String = [0.25, 0.5, 0.75].map(|share| path(&hexagon(RADIUS * share))).concat();
    let points = Riasec::ALL.map(|area| {
        let (full, half) = point(area, *sums.get(area));
        let letter = area.letter().to_ascii_lowercase();
        view! {
            <g class=format!("area-{letter}")>
                <path class="rose__full" d=full/>
                <path class="rose__half" fill=format!("url(#pattern-{letter})") d=half/>
            </g>
        }
    });
    let names = Riasec::ALL
        .map(|area| if small { letter(area).into_any() } else { name(area, *sums.get(area)).into_any() });
    view! {
        <svg class=class viewBox=view_box aria-hidden="true">
            <path class="rose__ring" d=rings/>
            <path class="rose__rim" d=path(&hexagon(RADIUS))/>
            {points.collect_view()}
            {names.collect_view()}
        </svg>
    }
}

fn letter(area: Riasec) -> impl IntoView {
    let (x, y) = at(RADIUS + 16.0, degrees(area));
    view! { <text class="rose__letter" x=round(x) y=round(y + 7.0) text-anchor="middle">{area.letter().to_string()}</text> }
}

fn name(area: Riasec, sum: f64) -> impl IntoView {
    let (x, y, anchor) = match area {
        Riasec::Realistic => (0, -156, "middle"),
        Riasec::Investigative => (199, -120, "end"),
        Riasec::Artistic => (199, 112, "end"),
        Riasec::Social => (0, 168, "middle"),
        Riasec::Enterprising => (-199, 112, "start"),
        Riasec::Conventional => (-199, -120, "start"),
    };
    let beside = anchor == "middle";
    view! {
        <text class="rose__name" x=x y=y text-anchor=anchor>
            <tspan class="rose__letter">{area.letter().to_string()}</tspan>
            {format!(" {} ", area_name(area))}
            <tspan class="rose__letter" x=(!beside).then_some(x) dy=(!beside).then_some(23)>{format!("{sum:.0}")}</tspan>
        </text>
    }
}

/// The two halves of an area's point.
fn point(area: Riasec, sum: f64) -> (String, String) {
    let length = RADIUS * sum / MOST;
    let waist = f64::min(30.0, length / 2.0);
    let tip = at(length, degrees(area));
    let left = at(waist, degrees(area) - 30.0);
    let right = at(waist, degrees(area) + 30.0);
    (path(&[(0.0, 0.0), left, tip]), path(&[(0.0, 0.0), tip, right]))
}

fn hexagon(radius: f64) -> [(f64, f64); 6] {
    Riasec::ALL.map(|area| at(radius, degrees(area)))
}

fn degrees(area: Riasec) -> f64 {
    area.index() as f64 * 60.0
}

/// A place at a distance and a bearing; 0 degrees is up.
fn at(distance: f64, degrees: f64) -> (f64, f64) {
    let angle = (degrees - 90.0) * PI / 180.0;
    (distance * angle.cos(), distance * angle.sin())
}

fn path(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let _ = write!(path, "{}{} {}", if at == 0 { 'M' } else { 'L' }, round(*x), round(*y));
    }
    path.push('z');
    path
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
