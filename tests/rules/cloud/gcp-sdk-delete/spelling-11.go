package ops

import (
	"cloud.google.com/go/lib"
)

func clean(ctx context.Context, client Any) {
	made := lib.NewInstancesRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewInstancesClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewDisksRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewDisksClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewSnapshotsRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewSnapshotsClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewImagesRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewImagesClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewNetworksRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewNetworksClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewFirewallsRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewFirewallsClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewAddressesRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewAddressesClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewInstanceGroupManagersRESTClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewInstanceGroupManagersClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewSubnetworksClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	made := lib.NewRoutersClient()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes something from Google Cloud
	client.List("one")
}
