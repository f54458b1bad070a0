package ops

import (
	"cloudflare/lib"
)

func clean(ctx context.Context, client Any) {
	client.zones().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.zones().del("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.zones().dns_records().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.dnsRecords().del("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.dns().records().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.DeleteZone("one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.DeleteDNSRecord("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.Zones().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.DNS().Records().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.deleteZone("one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.deleteRecord("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.r2().buckets().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.d1().database().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.kv().namespaces().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.workers().scripts().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.delete_zone("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.delete_record("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.delete_service("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.DeleteService("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.purgeAll("one")
//^^^^^^^^^^^^^^^^^^^^^ critical: deletes the zone, record or service "one"
	client.List("one")
}
