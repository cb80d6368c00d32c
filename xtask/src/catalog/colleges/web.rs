//! Web addresses as colleges report them, made into links.

/// The address with a scheme, or `None` when there is none to be found.
///
/// Some are followed by words and some name a place in a page; the first address without that place is kept.
pub fn address(reported: &str) -> Option<String> {
    let first = reported.split_whitespace().next()?;
    let page = first.split('#').next()?;
    let (scheme, rest) = page.split_once("://").unwrap_or(("https", page));
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (host, path) = rest.split_at_checked(end)?;
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_address = matches!(scheme, "https" | "http") && host.contains('.') && host.split('.').all(label);
    is_address.then(|| format!("{scheme}://{host}{path}"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_gets_its_scheme() {
        for (reported, link) in [
            ("www.example.edu/", "https://www.example.edu/"),
            (" Example.edu ", "https://example.edu"),
            ("http://example.edu/a?b=c", "http://example.edu/a?b=c"),
            ("example.com./", "https://example.com/"),
            ("www.example.edu/austin#location=Austin, TX", "https://www.example.edu/austin"),
            ("https://a.edu/ and https://b.edu/", "https://a.edu/"),
        ] {
            assert_eq!(address(reported).as_deref(), Some(link), "{reported}");
        }
    }

    #[test]
    fn what_is_no_address_is_left_out() {
        for reported in
            ["", " ", "none", "javascript:alert(1)", "ftp://a.edu", "https://", "a..edu", "a@b.edu"]
        {
            assert_eq!(address(reported), None, "{reported}");
        }
    }
}
