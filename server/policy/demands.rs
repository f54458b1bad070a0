//! What has to be agreed before a change may merge.

use super::{Evidence, Policy, Tier};
use std::fmt;

/// Reviews that a change needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Demands {
    /// Distinct people.
    pub reviews: u32,
    /// Of those.
    pub senior: u32,
    pub evidence: Evidence,
}

/// Whether a person sees what an agent does before it happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Watch {
    /// A person is asked, at least about commands.
    Attended,
    /// The agent runs without asking.
    Unattended,
    /// The agent does not say.
    #[default]
    Unknown,
}

impl Policy {
    /// What a change in `tiers` needs: the strictest of each. `author` is the address of the one who commits; nobody
    /// known counts as junior.
    pub fn demands(&self, tiers: &[&Tier], agent_involved: bool, author: Option<&str>) -> Demands {
        let junior = !author.and_then(|email| self.person(email)).is_some_and(super::Person::is_senior);
        let mut demands = Demands::default();
        for tier in tiers {
            demands.reviews = demands.reviews.max(tier.reviews);
            demands.evidence = demands.evidence.max(tier.evidence);
            if agent_involved || junior {
                demands.senior = demands.senior.max(tier.senior);
            }
        }
        if junior && !tiers.is_empty() {
            demands.senior = demands.senior.max(self.junior.senior);
        }
        demands.reviews = demands.reviews.max(demands.senior);
        demands
    }
}

impl Demands {
    /// True where nothing is needed.
    pub fn is_nothing(&self) -> bool {
        self.reviews == 0
    }
}

/// `2 reviews, 1 senior`, to be read after "merge needs".
impl fmt::Display for Demands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reviews {
            1 => write!(f, "1 review")?,
            reviews => write!(f, "{reviews} reviews")?,
        }
        if self.senior > 0 {
            write!(f, ", {} senior", self.senior)?;
        }
        match self.evidence {
            Evidence::Forge => Ok(()),
            Evidence::Signed => write!(f, ", signed"),
            Evidence::Present => write!(f, ", signed with a hardware key"),
        }
    }
}
