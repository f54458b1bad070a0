package ops

import "gorm.io/gorm"

func clean(db *gorm.DB) {
	db.Session(&gorm.Session{AllowGlobalUpdate: true}).Delete(&Order{})
//                        ^^^^^^^^^^^^^^^^^^^^^^^ high: lets updates and deletes without a condition pass
	db.Session(&gorm.Session{AllowGlobalUpdate: false})
	db.Exec("DELETE FROM orders")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
	db.Exec("DELETE FROM orders WHERE id = ?", id)
}
