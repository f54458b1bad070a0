resource "github_branch_protection" "main" {
  allows_force_pushes    = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: loosens what protects the branches of "github_branch_protection.main"
  allows_deletions       = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: loosens what protects the branches of "github_branch_protection.main"
  enforce_admins         = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: loosens what protects the branches of "github_branch_protection.main"
  require_signed_commits = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: loosens what protects the branches of "github_branch_protection.main"
  required_pull_request_reviews {
    dismiss_stale_reviews           = false
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: loosens what protects the branches of "github_branch_protection.main"
    require_code_owner_reviews      = false
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: loosens what protects the branches of "github_branch_protection.main"
    required_approving_review_count = 0
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: loosens what protects the branches of "github_branch_protection.main"
  }
}

resource "gitlab_branch_protection" "main" {
  allow_force_push = true
# ^^^^^^^^^^^^^^^^^^^^^^^ critical: loosens what protects the branches of "gitlab_branch_protection.main"
}

resource "github_branch_protection" "kept" {
  allows_force_pushes = false
  enforce_admins      = true
  required_pull_request_reviews {
    required_approving_review_count = 2
  }
}

resource "github_repository" "shop" {
  visibility = "public"
# ^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository "github_repository.shop" public with its whole history
}

resource "github_repository" "kept" {
  visibility = "private"
}

resource "github_repository_ruleset" "main" {
  enforcement = "disabled"
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: loosens what protects the branches of "github_repository_ruleset.main"
}

resource "github_repository_ruleset" "kept" {
  enforcement = "active"
}
