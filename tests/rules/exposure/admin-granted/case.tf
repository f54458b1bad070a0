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
