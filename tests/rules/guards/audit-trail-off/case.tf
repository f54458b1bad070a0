resource "aws_cloudtrail" "all" {
  enable_logging                = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops "aws_cloudtrail.all" from recording who did what
  is_multi_region_trail         = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: leaves gaps in what "aws_cloudtrail.all" records
  include_global_service_events = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: leaves gaps in what "aws_cloudtrail.all" records
  enable_log_file_validation    = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: leaves gaps in what "aws_cloudtrail.all" records
}

resource "aws_cloudtrail" "kept" {
  enable_logging        = true
  is_multi_region_trail = true
}

resource "aws_guardduty_detector" "all" {
  enable = false
# ^^^^^^^^^^^^^^ high: switches threat detection off
}

resource "aws_config_configuration_recorder_status" "all" {
  is_enabled = false
# ^^^^^^^^^^^^^^^^^^ high: stops the record of how resources were configured
}

resource "azurerm_security_center_subscription_pricing" "servers" {
  tier = "Free"
# ^^^^^^^^^^^^^ high: switches threat detection off
}

resource "azurerm_security_center_subscription_pricing" "stores" {
  tier = "Standard"
}
