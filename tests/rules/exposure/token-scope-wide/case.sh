gh auth refresh --scopes admin:org,repo
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks for a token that may administer or delete
gh auth login -s delete_repo
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks for a token that may administer or delete
gh auth refresh --scopes read:org
gh auth status
