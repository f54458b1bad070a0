package ops

import (
	"database/sql"
)

func f(ctx context.Context, db *sql.DB) error {
	tx, _ := db.Begin()
	_, err := tx.ExecContext(ctx, `DELETE FROM orders`)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
}
