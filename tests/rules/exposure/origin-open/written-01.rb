allow do
  origins "*"
  resource "*", headers: :any, methods: [:get], credentials: true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
end
