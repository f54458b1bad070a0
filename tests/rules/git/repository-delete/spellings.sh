gh repo edit --visibility=public --accept-visibility-change-consequences
glab repo update --visibility public

gh repo view shop --web
