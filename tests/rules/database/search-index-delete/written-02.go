package ops

import (
	"github.com/elastic/go-elasticsearch/v8"
)

func f(es *elasticsearch.Client) error {
	_, err := es.Indices.Delete([]string{"orders"})
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
}
