use aws_sdk_cloudwatch::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cloudwatch::Error> {
    client.delete_alarms().alarm_names("errors").alarm_names("latency").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the alarms "errors, latency"
    client.disable_alarm_actions().alarm_names("errors").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the actions of alarms "errors"
    client.describe_alarms().alarm_names("errors").send().await?;
    println!("then call delete_alarms");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_alarms("x").await;
}
