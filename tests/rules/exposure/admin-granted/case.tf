resource "aws_iam_role_policy_attachment" "deploy" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "aws_iam_role_policy_attachment.deploy" administrator rights
}

resource "aws_iam_role_policy_attachment" "read" {
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role" "deploy" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/IAMFullAccess"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "aws_iam_role.deploy" administrator rights
}

resource "google_project_iam_member" "ana" {
  role = "roles/owner"
# ^^^^^^^^^^^^^^^^^^^^ critical: gives "google_project_iam_member.ana" administrator rights
}

resource "google_project_iam_member" "bo" {
  role = "roles/viewer"
}

resource "aws_iam_role_policy_attachment" "power" {
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "aws_iam_role_policy_attachment.power" every right but those over users
}

resource "aws_iam_role" "power" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/PowerUserAccess"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "aws_iam_role.power" every right but those over users
}

resource "aws_iam_role_policy_attachment" "read" {
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "google_project_iam_member" "tokens" {
  role = "roles/iam.serviceAccountTokenCreator"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "google_project_iam_member.tokens" administrator rights
}

resource "google_project_iam_member" "logs" {
  role = "roles/logging.viewer"
}

resource "azurerm_role_assignment" "owner" {
  role_definition_name = "Owner"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "azurerm_role_assignment.owner" administrator rights
}

resource "azurerm_role_assignment" "deploy" {
  role_definition_name = "Contributor"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "azurerm_role_assignment.deploy" every right but those over users
}

resource "azurerm_role_assignment" "read" {
  role_definition_name = "Reader"
}
