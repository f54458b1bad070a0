resource "aws_cloudwatch_metric_alarm" "errors" {
  actions_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^ high: keeps the alarm "aws_cloudwatch_metric_alarm.errors" from telling anybody
}

resource "aws_cloudwatch_metric_alarm" "kept" {
  actions_enabled = true
}

resource "azurerm_monitor_metric_alert" "errors" {
  enabled = false
# ^^^^^^^^^^^^^^^ high: keeps the alarm "azurerm_monitor_metric_alert.errors" from telling anybody
}

resource "google_monitoring_alert_policy" "errors" {
  enabled = false
# ^^^^^^^^^^^^^^^ high: keeps the alarm "google_monitoring_alert_policy.errors" from telling anybody
}
