use super::fixture::{CAREERS, Fixture, TERMS, careers, terms};

/// Changes one place in a sound release and wants to hear about it, with nothing written.
fn refused(file: &str, from: &str, to: &str, says: &str) {
    let mut fixture = Fixture::new();
    fixture.replace(file, from, to);
    let refusal = fixture.import().err().unwrap_or_else(|| panic!("{file}: {from} -> {to}")).to_string();
    assert!(refusal.starts_with(says), "{refusal}\nexpected {says}");
    assert_eq!(refusal.lines().count(), 1, "{refusal}");
    assert!(!fixture.wrote_something(), "{refusal}");
}

#[test]
fn a_missing_column() {
    refused(
        "onet/skills_IM.csv",
        "2.A.1.b",
        "2.A.9.z",
        "onet/skills_IM.csv, line 1, column 2.A.1.b: this column is missing",
    );
    refused("onet/occupations.csv", "title", "name", "onet/occupations.csv, line 1, column title");
    refused(
        "bls/oews_2025_national.csv",
        "a_p25",
        "a_25",
        "bls/oews_2025_national.csv, line 1, column a_p25",
    );
    refused(
        "onet_18_1/parent_importance.csv",
        "4.A.1.a.1",
        "4.A.1.a.9",
        "onet_18_1/parent_importance.csv, line 1, column 4.A.1.a.1",
    );
}

#[test]
fn a_column_that_is_there_twice() {
    refused(
        "onet/skills_IM.csv",
        "2.A.1.b",
        "2.A.1.a",
        "onet/skills_IM.csv, line 1, column 2.A.1.a: this column is there twice",
    );
}

#[test]
fn an_unknown_code() {
    refused(
        "onet/skills_LV.csv",
        "11-1021.00",
        "11-1022.00",
        "onet/skills_LV.csv, line 3, column code: 11-1022.00 is not among",
    );
    refused(
        "onet/interests_OI.csv",
        "11-1021.00",
        "11-1O21.00",
        "onet/interests_OI.csv, line 3, column code: “11-1O21.00” is not an occupation code",
    );
    refused(
        "onet/related.csv",
        "Primary-Long",
        "Primary",
        "onet/related.csv, line 3, column Relatedness Tier",
    );
    refused(
        "onet/related.csv",
        ",11-1011.00",
        ",11-1012.00",
        "onet/related.csv, line 3, column Related O*NET-SOC Code",
    );
    refused(
        "onet/alternate_titles.csv",
        "13-1199.00",
        "13-1198.00",
        "onet/alternate_titles.csv, line 4, column O*NET-SOC Code",
    );
    refused(
        "bls/onet_to_ep_oews.csv",
        "11-1011,exact",
        "11-1012,exact",
        "bls/onet_to_ep_oews.csv, line 2, column ep_soc: 11-1012 is not in",
    );
    refused(
        "bls/onet_to_ep_oews.csv",
        "11-1011,aggregate",
        "11-1012,aggregate",
        "bls/onet_to_ep_oews.csv, line 2, column oews_soc: 11-1012 is not in",
    );
    refused(
        "programs/cip_soc.csv",
        "51.0707",
        "51.07",
        "programs/cip_soc.csv, line 2, column CIP2020Code: “51.07” does not look like dd.dddd",
    );
}

#[test]
fn a_value_off_its_scale_or_not_a_number() {
    refused(
        "onet/skills_IM.csv",
        "11-1011.00,2.0",
        "11-1011.00,5.01",
        "onet/skills_IM.csv, line 2, column 2.A.1.a: “5.01” is outside 1 to 5",
    );
    refused(
        "onet/skills_IM.csv",
        "11-1011.00,2.0",
        "11-1011.00,0.999",
        "onet/skills_IM.csv, line 2, column 2.A.1.a: “0.999” is outside",
    );
    refused(
        "onet/abilities_LV.csv",
        "11-1021.00,4.0",
        "11-1021.00,high",
        "onet/abilities_LV.csv, line 3, column 1.A.1.a.1: “high” is not a number",
    );
    refused(
        "onet/knowledge_LV.csv",
        "11-1021.00,4.0",
        "11-1021.00,",
        "onet/knowledge_LV.csv, line 3, column 2.C.1.a: “” is not a number",
    );
    refused(
        "onet/interests_OI.csv",
        "4.25",
        "NaN",
        "onet/interests_OI.csv, line 2, column 1.B.1.a: “NaN” is not a number",
    );
    refused(
        "onet/job_zones.csv",
        "29-2072.00,3",
        "29-2072.00,6",
        "onet/job_zones.csv, line 4, column job_zone",
    );
    refused("onet/dates.csv", "11/2020", "2020", "onet/dates.csv, line 2, column knowledge");
    refused(
        "onet/education_training_experience.csv",
        "100.0",
        "90.0",
        "onet/education_training_experience.csv: the twelve shares of 11-1011.00",
    );
    refused(
        "onet/education_training_experience.csv",
        "12.0,0.0",
        "13.0,0.0",
        "onet/education_training_experience.csv, line 13",
    );
    refused("bls/ep_2024_34_clean.csv", "-1.0", "*", "bls/ep_2024_34_clean.csv, line 2, column change_k");
    refused(
        "bls/ep_2024_34_clean.csv",
        "Bachelor's",
        "Bachelors",
        "bls/ep_2024_34_clean.csv, line 2, column entry_education",
    );
    refused(
        "bls/ep_2024_34_clean.csv",
        ",4,",
        ",1,",
        "bls/ep_2024_34_clean.csv, line 2, column work_experience",
    );
    // A capped wage is not a wage.
    refused(
        "bls/oews_2025_national.csv",
        ",30\n",
        ",#\n",
        "bls/oews_2025_national.csv, line 2, column h_p90: “#” is not a number",
    );
}

#[test]
fn a_row_that_is_there_twice() {
    refused(
        "onet/occupations.csv",
        "11-1021.00",
        "11-1011.00",
        "onet/occupations.csv, line 3, column code: “11-1011.00” is there twice, first in line 2",
    );
    refused(
        "onet/interests_OI.csv",
        "11-1021.00",
        "11-1011.00",
        "onet/interests_OI.csv, line 3, column code",
    );
    refused(
        "onet/work_activities_IM.csv",
        "11-1021.00",
        "11-1011.00",
        "onet/work_activities_IM.csv, line 3, column code",
    );
    refused(
        "onet/related.csv",
        "11-1021.00,S",
        "11-1011.00,S",
        "onet/related.csv, line 4, column O*NET-SOC Code",
    );
    refused(
        "programs/cip_soc.csv",
        "15-1211",
        "29-2072",
        "programs/cip_soc.csv, line 3, column CIP2020Code: “51.0707, 29-2072” is there twice",
    );
    refused("onet/elements.csv", "1.B.1.b", "1.B.1.a", "onet/elements.csv, line 3, column element_id");
    refused(
        "bls/oews_2025_national.csv",
        "11-1011,100",
        "11-1011,1\n11-1011,100",
        "bls/oews_2025_national.csv, line 2",
    );
}

#[test]
fn a_row_that_is_not_there() {
    refused("onet/job_zones.csv", "29-2072.00,3\n", "", "onet/job_zones.csv: no row for 29-2072.00");
    refused("onet/skills_IM.csv", "11-1021.00", "29-2072.00", "onet/skills_IM.csv: ");
    refused(
        "onet/elements.csv",
        "knowledge,2.C.1.b,",
        "work_styles,2.C.1.b,",
        "onet/elements.csv: 32 elements of knowledge, expected 33",
    );
}

#[test]
fn a_row_of_another_width() {
    refused("onet/job_zones.csv", "29-2072.00,3", "29-2072.00,3,4", "onet/job_zones.csv, line 4: ");
}

#[test]
fn a_missing_file() {
    let mut fixture = Fixture::new();
    for file in fixture.files.keys().cloned().collect::<Vec<_>>() {
        let text = fixture.files.remove(&file).expect("a file");
        let _ = std::fs::remove_file(fixture.root.join("source").join(&file));
        let refusal = fixture.import().err().expect(&file).to_string();
        assert!(refusal.starts_with(&format!("{file}: cannot be read")), "{refusal}");
        assert!(!fixture.wrote_something(), "{refusal}");
        fixture.files.insert(file, text);
    }
}

#[test]
fn states_programmes_and_technologies_are_checked() {
    refused(
        "bls/oews_2025_state.csv",
        "Wyoming",
        "Wonderland",
        "bls/oews_2025_state.csv, line 4, column state: “Wonderland” is not one of",
    );
    refused(
        "bls/oews_2025_state.csv",
        ",90000,",
        ",#,",
        "bls/oews_2025_state.csv, line 3, column a_p90: “#” is not a number",
    );
    refused(
        "bls/oews_2025_state.csv",
        "0600000,00-0000",
        "0600000,11-1011",
        "bls/oews_2025_state.csv, line 3, column area: “0600000, 11-1011” is there twice",
    );
    refused(
        "programs/cip4.csv",
        "5107",
        "51.07",
        "programs/cip4.csv, line 2, column cip_code: “51.07” does not look like dddd",
    );
    refused(
        "onet/technology.csv",
        "Chat,Talk software,Y,Y",
        "Chat,Talk software,N,Y",
        "onet/technology.csv, line 6, column Hot Technology: “Chat” is hot in one line",
    );
    refused(
        "onet/technology.csv",
        "&apos;",
        "&quot;",
        "onet/technology.csv, line 3, column Example: “boss&quot;s notes” holds an HTML entity",
    );
    refused("onet/technology.csv", "N,Y", "N,?", "onet/technology.csv, line 2, column In Demand");
}

#[test]
fn texts_have_to_be_about_our_occupations_and_terms_about_our_elements() {
    let (careers, terms) = (careers(), terms());
    let without = |text: &str, from: &str, to: &str| text.replacen(from, to, 1);
    let first = careers.find("# 11-1021").expect("a second record");
    for (file, text, says) in [
        (
            CAREERS,
            without(&careers, "# 11-1011.00 Job", "# 11-1011.00 Jab"),
            ", line 1: 11-1011.00 is called",
        ),
        (CAREERS, without(&careers, "# 11-1011.00", "# 11-1012.00"), ", line 1: 11-1012.00 is not among"),
        (CAREERS, without(&careers, "like: L.", "like L."), ", line 9: a line is a field"),
        (CAREERS, without(&careers, "about: A.\n", ""), ", line 1: 11-1011.00 has the fields snapshot, task"),
        (CAREERS, careers[..first].repeat(2), ", line 12: 11-1011.00 is there twice"),
        (TERMS, without(&terms, " Realistic", " Practical"), ", line 1: 1.B.1.a is called “Realistic”"),
        (TERMS, without(&terms, "# 1.B.1.a Realistic", "# fit Fit"), ": no term 1.B.1.a Realistic"),
        (TERMS, terms.repeat(2), ", line 1081: 1.B.1.a is there twice"),
    ] {
        let fixture = Fixture::new();
        std::fs::write(fixture.root.join(file), text).expect("writable");
        let refusal = fixture.import().err().expect(says).to_string();
        assert!(refusal.starts_with(&format!("{file}{says}")), "{refusal}\nexpected {says}");
        assert!(!fixture.wrote_something(), "{refusal}");
    }
    let fixture = Fixture::new();
    std::fs::write(fixture.root.join(CAREERS), &careers[first..]).expect("writable");
    let refusal = fixture.import().err().expect("a text is missing").to_string();
    assert!(refusal.starts_with("data/text/en/careers: no text for 11-1011.00 Job 11-1011.00"), "{refusal}");
}

#[test]
fn a_list_kept_by_hand_is_checked_too() {
    for (line, says) in [
        ("11-1011.00,skills,1,Speaking,2.A.1.d", "line 2, column section"),
        ("11-1011.00,top_skills,1,Speaking,2.C.1.a", "line 2, column element_id"),
        ("11-1011.00,top_skills,2,Speaking,2.A.1.d", "line 2, column position"),
        ("11-1012.00,top_skills,1,Speaking,2.A.1.d", "line 2, column code"),
    ] {
        let fixture = Fixture::new();
        let text = format!("code,section,position,item,element_id\n{line}\n");
        std::fs::write(fixture.root.join("data/curated_lists.csv"), text).expect("writable");
        let refusal = fixture.import().err().expect(line).to_string();
        assert!(refusal.starts_with(&format!("data/curated_lists.csv, {says}")), "{refusal}");
        assert!(!fixture.wrote_something(), "{refusal}");
    }
}

#[test]
fn synonyms_have_to_mean_a_title() {
    for (line, says) in [
        ("program\tastronaut", "line 2, column meant: no title has the word “astronaut”"),
        ("program\tcoder\nprogram\tcoder", "line 3, column said: “program” is there twice"),
        ("?\tcoder", "line 2, column said: there is no word here"),
        ("program\t", "line 2, column meant: this cell is empty"),
    ] {
        let fixture = Fixture::new();
        std::fs::write(fixture.root.join("data/synonyms.tsv"), format!("said\tmeant\n{line}\n"))
            .expect("writable");
        let refusal = fixture.import().err().expect(line).to_string();
        assert!(refusal.starts_with(&format!("data/synonyms.tsv, {says}")), "{refusal}");
        assert!(!fixture.wrote_something(), "{refusal}");
    }
}
