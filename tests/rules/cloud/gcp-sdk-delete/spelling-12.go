package ops

import (
	"google.golang.org/api/lib"
)

func clean(ctx context.Context, client Any) {
	client.Instances().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Databases().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Disks().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Snapshots().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Projects().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Clusters().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.BackupRuns().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.ManagedZones().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Buckets().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Networks().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Services().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster [kubernetes-client-delete]
	client.Topics().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Firewalls().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.Images().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.CryptoKeyVersions().Destroy("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.ServiceAccounts().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.List("one")
}
