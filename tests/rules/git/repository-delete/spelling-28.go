package ops

import (
	"example.org/gitlab/lib"
)

func clean(ctx context.Context, client Any) {
	client.Projects().DeleteProject("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Groups().DeleteGroup("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Repositories().DeleteRelease("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Actions().DeleteRepoSecret("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Repositories().DeleteEnvironment("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.ProtectedBranches().UnprotectRepositoryBranches("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Branches().UnprotectBranch("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Repositories().DeleteRuleset("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Repositories().RemovePullRequestReviewEnforcement("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.Repositories().RemoveRequiredStatusChecks("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
	client.List("one")
}
