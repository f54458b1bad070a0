await fetch(`/api/items/${id}`, { method: 'DELETE' });
