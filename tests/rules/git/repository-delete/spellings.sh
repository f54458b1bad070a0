gh repo edit --visibility=public --accept-visibility-change-consequences
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public
glab repo update --visibility public
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public

gh repo view shop --web
