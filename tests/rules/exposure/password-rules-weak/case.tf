resource "aws_iam_account_password_policy" "weak" {
  minimum_password_length      = 6
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets accounts of "aws_iam_account_password_policy.weak" be protected by less
  require_lowercase_characters = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets accounts of "aws_iam_account_password_policy.weak" be protected by less
  require_uppercase_characters = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets accounts of "aws_iam_account_password_policy.weak" be protected by less
  require_numbers              = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets accounts of "aws_iam_account_password_policy.weak" be protected by less
  require_symbols              = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets accounts of "aws_iam_account_password_policy.weak" be protected by less
}

resource "aws_iam_account_password_policy" "strong" {
  minimum_password_length = 14
  require_symbols         = true
}

resource "aws_cognito_user_pool" "customers" {
  mfa_configuration = "OFF"
# ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets users of "aws_cognito_user_pool.customers" in without a second factor
}

resource "aws_cognito_user_pool" "staff" {
  mfa_configuration = "ON"
}
