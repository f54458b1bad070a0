package ops

import (
	sqladmin "google.golang.org/api/sqladmin/v1"
)

func f(ctx context.Context) error {
	svc, _ := sqladmin.NewService(ctx)
	_, err := svc.Instances.Delete("shop", "orders").Do()
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
}
