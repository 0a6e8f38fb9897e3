output "storage_id" {
  description = "Storage account of the backups."
  value       = azurerm_storage_account.this.id
}

output "storage_name" {
  description = "Its name: AZURE_STORAGE_ACCOUNT of the secret pokero-db-backup."
  value       = azurerm_storage_account.this.name
}

output "container" {
  description = "Container of the backups."
  value       = azurerm_storage_container.backups.name
}

output "posture" {
  description = "What the environments' tests hold on to."
  value = {
    backups_denied_by_default = one(azurerm_storage_account.this.network_rules).default_action == "Deny"
    backups_not_public        = !azurerm_storage_account.this.public_network_access_enabled && !azurerm_storage_account.this.allow_nested_items_to_be_public
    backups_encrypted_twice   = azurerm_storage_account.this.infrastructure_encryption_enabled
    backups_can_be_undeleted  = one(azurerm_storage_account.this.blob_properties).versioning_enabled
    backups_locked            = var.locked
  }
}
