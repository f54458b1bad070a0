resource "aws_iam_role" "open" {
  assume_role_policy = jsonencode({
#                      ^^^^^^^^^^^^ critical: lets anybody, from any account, do what the statement allows
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }]
  })
}

resource "aws_iam_role" "web" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

data "aws_iam_policy_document" "ci" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets workflows of any repository that fits take the role
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:*"]
    }
  }
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every user of the identity provider take the role
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:example/shop:ref:refs/heads/main"]
    }
  }
}

resource "google_pubsub_topic_iam_member" "open" {
  role   = "roles/pubsub.publisher"
  member = "allUsers"
# ^^^^^^^^^^^^^^^^^^^ critical: gives "google_pubsub_topic_iam_member.open" to everybody
}

resource "google_kms_key_ring_iam_binding" "open" {
  role    = "roles/viewer"
  members = ["allAuthenticatedUsers"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "google_kms_key_ring_iam_binding.open" to everybody
}

resource "google_cloud_run_service_iam_member" "web" {
  role   = "roles/run.invoker"
  member = "allUsers"
# ^^^^^^^^^^^^^^^^^^^ high: lets everybody call the service
}

resource "google_pubsub_topic_iam_member" "web" {
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:web@example.iam.gserviceaccount.com"
}

resource "aws_iam_role" "pods" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.shop.arn }
      Condition = { StringEquals = { "${aws_iam_openid_connect_provider.shop.url}:sub" = "system:serviceaccount:shop:web" } }
    }]
  })
}
