resource "aws_iam_role_policy_attachment" "deploy" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "read" {
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role" "deploy" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/IAMFullAccess"]
}

resource "google_project_iam_member" "ana" {
  role = "roles/owner"
}

resource "google_project_iam_member" "bo" {
  role = "roles/viewer"
}
