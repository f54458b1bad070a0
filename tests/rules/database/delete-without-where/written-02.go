package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	db.Exec("DELETE FROM orders")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
}
