//! A made-up release of four occupations in a folder of its own, and a project to bring it into.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use bearings::catalog::characteristic::CHARACTERISTICS;
use bearings::catalog::elements;
use bearings::onet::{Domain, Scale};

use crate::catalog::{Counts, Refusal, build};

/// Texts kept by hand.
pub const CAREERS: &str = "data/text/en/careers/all.txt";
pub const TERMS: &str = "data/text/en/terms.txt";
/// Rated low and high.
pub const RATED: [(&str, &str); 2] = [("11-1011.00", "2.0"), ("11-1021.00", "4.0")];
/// Not rated: one has a parent, one has only neighbours.
pub const PARENT: &str = "29-2072.00";
pub const NEIGHBOUR: &str = "29-9021.00";

pub struct Fixture {
    pub root: PathBuf,
    pub files: BTreeMap<String, String>,
}

impl Fixture {
    pub fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("bearings-catalog-{}-{number}", std::process::id()));
        let fixture = Self { root, files: release() };
        write(&fixture.root, "data/curated_lists.csv", "code,section,position,item,element_id\n");
        write(&fixture.root, "data/releases.tsv", "source\trelease\nMade up\t1\n");
        write(&fixture.root, "data/synonyms.tsv", "said\tmeant\nprogram\tcoder\n");
        write(&fixture.root, CAREERS, &careers());
        write(&fixture.root, TERMS, &terms());
        write(&fixture.root, "data/text/es/synonyms.tsv", "said\tmeant\nprograma\t11-1011.00\n");
        write(&fixture.root, "data/text/es/careers/all.txt", &careers().replace(" Job ", " Trabajo "));
        write(&fixture.root, "data/text/es/terms.txt", &terms());
        let families = "cip\tname\n0100\tCampo\n5107\tDatos de salud\n5202\tNegocios\n";
        write(&fixture.root, "data/text/es/families.tsv", families);
        fixture
    }

    /// Changes the first place where `from` stands in a file.
    pub fn replace(&mut self, file: &str, from: &str, to: &str) -> &mut Self {
        let text = self.files.get_mut(file).expect(file);
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub fn import(&self) -> Result<Counts, Refusal> {
        for (file, text) in &self.files {
            write(&self.root, &format!("source/{file}"), text);
        }
        build(&self.root, Some(&self.root.join("source")))
    }

    pub fn read(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.root.join(file)).ok()
    }

    pub fn wrote_something(&self) -> bool {
        self.root.join("public").exists() || self.root.join("data/occupations.tsv").exists()
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a writable folder");
    fs::write(path, text).expect("a writable file");
}

/// A text for each of the four.
pub fn careers() -> String {
    let fields = "snapshot: S.\nabout: A.\ntask: 1\ntask: 2\ntask: 3\ntask: 4\ntask: 5\nlike: L.\nin: I.\n";
    let codes = [RATED[0].0, RATED[1].0, PARENT, NEIGHBOUR];
    codes.iter().map(|code| format!("# {code} Job {code}\n{fields}\n")).collect()
}

/// A term for each element and characteristic.
pub fn terms() -> String {
    let elements = elements::all().iter().map(|it| (it.id, it.name));
    let characteristics = CHARACTERISTICS.iter().map(|it| (it.key, it.name));
    let fields = "means: M.\nexample: E.\nlow: L.\nhigh: H.\n";
    elements.chain(characteristics).map(|(id, name)| format!("# {id} {name}\n{fields}\n")).collect()
}

fn release() -> BTreeMap<String, String> {
    let everyone = [RATED[0].0, RATED[1].0, PARENT, NEIGHBOUR];
    let mut files = BTreeMap::new();
    let mut put = |file: &str, text: String| files.insert(file.to_owned(), text);
    let each = |line: &dyn Fn(&str) -> String| everyone.iter().map(|code| line(code)).collect::<String>();

    put(
        "onet/occupations.csv",
        format!("code,title\n{}13-1199.00,No Interests\n", each(&|code| format!("{code},Job {code}\n"))),
    );
    put("onet/job_zones.csv", format!("code,job_zone\n{}", each(&|code| format!("{code},3\n"))));
    put(
        "onet/dates.csv",
        "O*NET-SOC Code,skills,knowledge,abilities\n11-1011.00,08/2023,11/2020,08/2023\n".to_owned(),
    );
    let named = elements::all().iter().map(|it| format!("{},{},\"{}\"\n", it.domain.key(), it.id, it.name));
    put("onet/elements.csv", format!("domain,element_id,element_name\n{}", named.collect::<String>()));

    let table = |ids: &[&str], rows: &[(&str, &str)]| {
        let header = format!("code,{}\n", ids.join(","));
        rows.iter()
            .fold(header, |text, (code, value)| text + code + &format!(",{value}").repeat(ids.len()) + "\n")
    };
    for domain in Domain::ALL {
        let ids: Vec<&str> = elements::of(domain).map(|it| it.id).collect();
        if domain == Domain::Interests {
            put("onet/interests_OI.csv", table(&ids, &everyone.map(|code| (code, "4.25"))));
        } else {
            for scale in [Scale::Importance, Scale::Level] {
                put(&format!("onet/{}_{}.csv", domain.key(), scale.id()), table(&ids, &RATED));
            }
        }
    }
    let rated: Vec<&str> = Domain::RATED.into_iter().flat_map(elements::of).map(|it| it.id).collect();
    put("onet_18_1/parent_importance.csv", table(&rated, &[(PARENT, "3.125")]));
    let mut conditions: Vec<&str> =
        CHARACTERISTICS.iter().flat_map(|it| it.adds.iter().chain(it.subtracts)).copied().collect();
    conditions.sort_unstable();
    let context = table(&conditions, &[RATED[0], RATED[1], (PARENT, "3.0")]);
    let context = context
        .lines()
        .map(|line| line.to_owned() + if line.starts_with("code") { ",source\n" } else { ",18.1\n" });
    put("onet_18_1/work_context_CX_mapped_2019.csv", context.collect());
    let named = conditions.iter().map(|id| format!("{id},Condition\n"));
    put(
        "onet_18_1/work_context_elements.csv",
        format!("element_id,element_name\n{}", named.collect::<String>()),
    );

    put(
        "onet/related.csv",
        "O*NET-SOC Code,Related O*NET-SOC Code,Relatedness Tier,Index\n\
         29-9021.00,29-2072.00,Primary-Short,1\n\
         29-9021.00,11-1011.00,Primary-Long,2\n\
         29-9021.00,11-1021.00,Supplemental,3\n"
            .to_owned(),
    );
    put("onet/former_titles.csv", "code,former_title\n29-2072.00,Old Name\n".to_owned());
    put(
        "onet/reported_titles.csv",
        "O*NET-SOC Code,Reported Job Title,Shown in My Next Move\n29-2072.00,Hidden,N\n29-2072.00,Shown,Y\n"
            .to_owned(),
    );
    put("onet/alternate_titles.csv", "O*NET-SOC Code,Alternate Title\n29-2072.00,old name\n29-2072.00,\"Coder, Other\"\n13-1199.00,Left Out\n".to_owned());

    put(
        "bls/onet_to_ep_oews.csv",
        format!(
            "code,soc2018,ep_soc,ep_match,oews_soc,oews_match\n{}",
            each(&|code| format!("{code},{},11-1011,exact,11-1011,aggregate\n", &code[..7]))
        ),
    );
    put(
        "programs/cip_soc.csv",
        "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n\
         51.0707,\"Health Information, General.\",29-2072,Medical Records Specialists\n\
         51.0707,\"Health Information, General.\",15-1211,Computer Systems Analysts\n\
         52.0201,Business.,11-1021,General Managers\n\
         99.9999,NO MATCH,55-3016,Infantry\n\
         24.0101,Liberal Arts.,99-9999,NO MATCH\n"
            .to_owned(),
    );
    put(
        "programs/institutions.csv",
        "unitid,name,state,control,city,web,latitude,longitude,active\n\
         300,Third College,,Public,,,,,\n\
         200,Second College,CA,\"Private, for-profit\",Chico, ,39.7,-121.8,3\n\
         100,First College,CA,Public,Davis,www.first.edu/,38.5,-121.7,1\n\
         400,Left Out College,CA,Public,Davis,www.out.edu/,38.5,-121.7,1\n"
            .to_owned(),
    );
    put(
        "programs/credentials.csv",
        "credential_level,credential_desc\n1,Undergraduate Certificate or Diploma\n3,Bachelor's Degree\n"
            .to_owned(),
    );
    put(
        "programs/programs.csv",
        "unitid,cip_code,credential_level,completers_count,earnings,earnings_horizon,debt_median\n\
         300,5107,1,,,,\n\
         200,5107,3,12,50894,4yr_after_completion,\n\
         100,5202,3,0,,,9500\n\
         100,5107,1,12,41000,1yr_after_completion,\n\
         400,0101,3,7,,,\n"
            .to_owned(),
    );
    put(
        "bls/ep_2024_34_clean.csv",
        "soc,emp2024_k,emp2034_k,change_k,change_pct,openings_k,entry_education,work_experience,workex_code,ojt,ojt_code\n\
         11-1011,10.1,9.1,-1.0,-9.9,0.4,Bachelor's degree,,4,Apprenticeship,2\n"
            .to_owned(),
    );
    put(
        "bls/oews_2025_national.csv",
        "soc,emp,a_mean,a_p10,a_p25,a_median,a_p75,a_p90,h_mean,h_p10,h_p25,h_median,h_p75,h_p90\n\
         11-1011,100,-,-,-,-,-,-,20.5,10.25,15,20,25,30\n"
            .to_owned(),
    );
    // Another SOC occupation is passed over; the second state publishes next to nothing.
    put(
        "bls/oews_2025_state.csv",
        "area,soc,emp,a_mean,a_p10,a_p25,a_median,a_p75,a_p90,state\n\
         0600000,00-0000,9,9,9,9,9,9,9,California\n\
         0600000,11-1011,20,60000,30000,40000,50000,70000,90000,California\n\
         5600000,11-1011,-,61000,-,-,-,-,-,Wyoming\n"
            .to_owned(),
    );
    put(
        "programs/cip4.csv",
        "cip_code,cip_desc\n5107,Health Information.\n5202,\"Business, Managing.\"\n0100,Farming.\n"
            .to_owned(),
    );
    put(
        "onet/technology.csv",
        "O*NET-SOC Code,Example,Commodity Title,Hot Technology,In Demand\n\
         11-1011.00,Abacus,Calculators,N,Y\n\
         11-1011.00,boss&apos;s notes,Notes software,N,N\n\
         11-1011.00,Chat,Talk software,Y,N\n\
         11-1011.00,Draw,Picture software,Y,Y\n\
         11-1021.00,Chat,Talk software,Y,Y\n\
         13-1199.00,Eel,Left out,N,N\n"
            .to_owned(),
    );
    let shares = (1..=12)
        .map(|level| format!("11-1011.00,2.D.1,RL,{level}.0,{}\n", if level == 6 { "100.0" } else { "0.0" }));
    put(
        "onet/education_training_experience.csv",
        format!("code,Element ID,scale,cat,v\n{}11-1011.00,3.A.1,RW,1.0,5.5\n", shares.collect::<String>()),
    );
    files
}
