resource "github_repository" "shop" {
  allow_auto_merge = true
# ^^^^^^^^^^^^^^^^^^^^^^^ medium: lets changes in without a person who looks at them
}

resource "github_repository" "kept" {
  allow_auto_merge = false
}
