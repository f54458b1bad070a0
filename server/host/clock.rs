//! The day.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Today in UTC as `YYYY-MM-DD`: the form in which exceptions end.
pub fn today() -> String {
    Timestamp::now().to_zoned(TimeZone::UTC).date().to_string()
}
