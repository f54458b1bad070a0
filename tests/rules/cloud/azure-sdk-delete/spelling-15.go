package ops

import (
	"github.com/Azure/lib"
)

func clean(ctx context.Context, client Any) {
	client.NewContainerClient().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
	container.Client.Delete(what, "one")
	container.NewClient.Delete(what, "one")
	container.NewClient*.Delete(what, "one")
	share.Client.Delete(what, "one")
	client.NewDatabase().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
	client.NewContainer().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
	made := lib.NewDatabaseClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	made := lib.NewContainerClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
	made := lib.NewAccountsClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	made := lib.NewBlobContainersClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	made := lib.NewVaultsClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	made := lib.NewRoleAssignmentsClient()
	made.Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	made := lib.NewManagementLocksClient()
	made.Delete*(what, "one")
	client.List("one")
}
