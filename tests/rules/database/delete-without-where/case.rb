User.destroy_all
#^^^^^^^^^^^^^^^ critical: deletes every row of a table
Session.where(active: false).delete_all
Session.delete_all
#^^^^^^^^^^^^^^^^^ critical: deletes every row of a table
user.sessions.where(old: true).destroy_all
user.sessions.delete_all
scope.destroy_all
Session.active.delete_all
Session.unscoped.delete_all
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a table
