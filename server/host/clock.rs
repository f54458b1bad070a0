//! The day.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Today in UTC as `YYYY-MM-DD`: the form in which exceptions end.
pub fn today() -> String {
    Timestamp::now().to_zoned(TimeZone::UTC).date().to_string()
}

/// The day in UTC this many days from today, as `YYYY-MM-DD`.
pub fn in_days(days: i32) -> String {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    today.saturating_add(jiff::Span::new().days(days)).to_string()
}

/// The day of a point in time in UTC, as `YYYY-MM-DD`; that of today for what no calendar has.
pub fn day_of(time: std::time::SystemTime) -> String {
    let day = Timestamp::try_from(time).map(|time| time.to_zoned(TimeZone::UTC).date().to_string());
    day.unwrap_or_else(|_| today())
}

/// Now, in milliseconds since 1970 UTC; 0 before that.
pub fn milliseconds() -> u64 {
    u64::try_from(Timestamp::now().as_millisecond()).unwrap_or(0)
}

/// When a day `YYYY-MM-DD` begins in UTC, in milliseconds since 1970; `None` where it is no day.
pub fn day(text: &str) -> Option<u64> {
    let day = text.parse::<jiff::civil::Date>().ok()?;
    let begins = day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond();
    Some(u64::try_from(begins).unwrap_or(0))
}
