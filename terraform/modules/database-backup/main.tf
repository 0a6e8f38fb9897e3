# Where PostgreSQL's log and nightly copies go. WAL-G in Spilo comes with the account's key, so this account keeps one; what
# the key can delete can be brought back, and the account is reached from the virtual network only.

resource "azurerm_storage_account" "this" {
  name                              = var.storage_name
  location                          = var.location
  resource_group_name               = var.resource_group_name
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  account_replication_type          = var.replication
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  shared_access_key_enabled         = true
  local_user_enabled                = false
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  tags                              = var.tags

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true
    delete_retention_policy {
      days = var.undelete_days
    }
    container_delete_retention_policy {
      days = var.undelete_days
    }
  }
}

# The name is the one that k8s/postgres/backup.yaml writes to.
resource "azurerm_storage_container" "backups" {
  name                  = "pokero-backups"
  storage_account_id    = azurerm_storage_account.this.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "this" {
  storage_account_id = azurerm_storage_account.this.id

  # WAL-G deletes what it no longer needs; what it overwrote or deleted goes when it can no longer be brought back.
  rule {
    name    = "old-versions"
    enabled = true
    filters {
      blob_types = ["blockBlob"]
    }
    actions {
      version {
        delete_after_days_since_creation = var.undelete_days
      }
    }
  }
}

resource "azurerm_private_endpoint" "this" {
  name                = "${var.name}-backup-blob"
  location            = var.location
  resource_group_name = var.resource_group_name
  subnet_id           = var.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.this.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "blob"
    private_dns_zone_ids = [var.blob_zone_id]
  }
}

resource "azurerm_monitor_diagnostic_setting" "this" {
  name                       = "audit"
  target_resource_id         = "${azurerm_storage_account.this.id}/blobServices/default"
  log_analytics_workspace_id = var.workspace_id

  dynamic "enabled_log" {
    for_each = toset(["StorageRead", "StorageDelete"])
    content {
      category = enabled_log.key
    }
  }
}

resource "azurerm_management_lock" "this" {
  count      = var.locked ? 1 : 0
  name       = "backups-stay"
  scope      = azurerm_storage_account.this.id
  lock_level = "CanNotDelete"
  notes      = "The room's backups. Whoever takes this lock away should know how the room would be restored."
}
