require "platform-api"
PlatformAPI.connect_oauth(t).app.delete("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from its platform
