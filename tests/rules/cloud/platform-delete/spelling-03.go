package ops

import (
	"github.com/digitalocean/godo/lib"
)

func clean(ctx context.Context, client Any) {
	client.Droplets().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Databases().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Kubernetes().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Storage().DeleteVolume(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Apps().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Domains().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.LoadBalancers().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Server().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Volume().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Network().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.DeleteInstance(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.DeleteVolume(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.DeleteLKECluster(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Droplets().DeleteByTag(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Snapshots().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.AppDelete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Servers().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Workspaces().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.Workspaces().DeleteByID(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
	client.List("one")
}
