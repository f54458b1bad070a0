package ops

import (
	"cloud.google.com/go/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteTopic("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteSubscription("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteSecret("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DestroySecretVersion("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteFunction("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteService("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteServiceAccount("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteKey("one")
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteQueue("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.PurgeQueue("one")
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteJob("one")
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteLog("one")
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteSink("one")
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteAlertPolicy("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteEndpoint("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteRepository("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteModel("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteDataset("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.DeleteWithContents("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.Dataset().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
	client.Table().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
	client.Topic().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
	client.Subscription().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
	client.SeekToTime("one")
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
	client.Dataset().DeleteWithContents("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
	client.List("one")
}
