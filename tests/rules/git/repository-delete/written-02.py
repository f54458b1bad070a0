import gitlab
gl = gitlab.Gitlab(u)
gl.projects.delete(42)
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "42" through the host
