use aws_sdk_route53::types::{Change, ChangeAction};

fn changes() {
    let gone = Change::builder().action(ChangeAction::Delete).resource_record_set(set).build();
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes DNS records
    let kept = Change::builder().action(ChangeAction::Upsert).resource_record_set(set).build();
}
